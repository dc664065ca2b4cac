import type { Interval } from './interval.ts';
import { tQuantile } from './t-quantile.ts';

/** Below this part of the mean square a variance is what rounding left over from equal values. */
const noise = 1e-13;

/**
 * Student's interval for a mean, from the number of values, their sum and the sum of their squares; for paired change
 * the values are the differences within a person, so that it is the paired t interval.
 *
 * Null below two values, where nothing is known about spread; without width when all values are equal.
 * Source: Student 1908, Biometrika 6:1-25.
 */
export function tInterval(n: number, sum: number, squares: number): Interval | null {
	if (n < 2) return null;
	const mean = sum / n;
	const remainder = squares - sum * mean;
	const variance = remainder <= noise * squares ? 0 : remainder / (n - 1);
	const half = tQuantile(n - 1) * Math.sqrt(variance / n);
	return { low: mean - half, high: mean + half };
}
