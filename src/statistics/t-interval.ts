import type { Interval } from './interval.ts';
import { deviation } from './moments.ts';
import { tQuantile } from './t-quantile.ts';

/**
 * Student's interval for a mean, from the number of values, their sum and the sum of their squares; for
 * paired change the values are the differences within a person, so that it is the paired t interval.
 *
 * Null for fewer than two values, and where all are equal: they show no spread, from which alone the interval could be made, and one
 * without width would claim to be certain.
 * Source: Student 1908, Biometrika 6:1-25.
 */
export function tInterval(n: number, sum: number, squares: number): Interval | null {
	const sd = deviation(n, sum, squares);
	if (sd === null || sd === 0) return null;
	const mean = sum / n;
	const half = (tQuantile(n - 1) * sd) / Math.sqrt(n);
	return { low: mean - half, high: mean + half };
}
