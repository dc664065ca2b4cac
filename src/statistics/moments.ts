/** Below this part of the mean square a variance is what rounding left over from equal values. */
const noise = 1e-13;

/**
 * The standard deviation (n - 1 below the line) from the number of values, their sum and the sum of their
 * squares.
 *
 * Null below two values, where nothing is known about spread; exactly 0 when all values are equal.
 */
export function deviation(n: number, sum: number, squares: number): number | null {
	if (n < 2) return null;
	const remainder = squares - sum * (sum / n);
	return remainder <= noise * squares ? 0 : Math.sqrt(remainder / (n - 1));
}
