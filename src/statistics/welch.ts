import type { Interval } from './interval.ts';
import { tQuantile } from './t-quantile.ts';

/** The size, mean and standard deviation of a group. */
export interface Group {
	n: number;
	mean: number;
	sd: number;
}

/**
 * Interval for the difference a - b of the means of two separate groups whose spread may differ, with the
 * degrees of freedom of Welch and Satterthwaite.
 *
 * Null where a group has fewer than two values, and where neither group has any spread.
 * Source: Welch 1947, Biometrika 34:28-35.
 */
export function welchDifference(a: Group, b: Group): Interval | null {
	if (a.n < 2 || b.n < 2) return null;
	const difference = a.mean - b.mean;
	const [one, other] = [(a.sd * a.sd) / a.n, (b.sd * b.sd) / b.n];
	const variance = one + other;
	if (variance === 0) return null;
	const freedom = 1 / ((one / variance) ** 2 / (a.n - 1) + (other / variance) ** 2 / (b.n - 1));
	const half = tQuantile(Math.max(1, freedom)) * Math.sqrt(variance);
	return { low: difference - half, high: difference + half };
}
