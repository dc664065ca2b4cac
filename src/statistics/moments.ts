/** A variance below this share of the mean square is a rounding error from equal values. */
const noise = 1e-13;

/**
 * The standard deviation (with n - 1) from the number of values, their sum and the sum of their
 * squares.
 *
 * Null for fewer than two values, which say nothing about spread; exactly 0 when all values are equal.
 */
export function deviation(n: number, sum: number, squares: number): number | null {
	if (n < 2) return null;
	const remainder = squares - sum * (sum / n);
	return remainder <= noise * squares ? 0 : Math.sqrt(remainder / (n - 1));
}
