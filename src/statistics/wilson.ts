import { z, type Interval } from './interval.ts';

/**
 * Wilson's score interval for a proportion of `count` in `n`, without continuity correction: the values of p
 * that a score test at 5 % does not reject. It stays within 0 and 1 and is informative at 0 and at `n`.
 *
 * Null for n = 0. Source: Newcombe 1998, Statistics in Medicine 17:857-872, method 3.
 */
export function wilson(count: number, n: number): Interval | null {
	if (n === 0) return null;
	const p = count / n;
	const spread = (z * z) / n;
	const centre = p + spread / 2;
	const half = z * Math.sqrt((p * (1 - p) + spread / 4) / n);
	return {
		low: count === 0 ? 0 : Math.min(p, (centre - half) / (1 + spread)),
		high: count === n ? 1 : Math.max(p, (centre + half) / (1 + spread))
	};
}
