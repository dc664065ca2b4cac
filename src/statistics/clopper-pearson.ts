import { incompleteBeta } from './incomplete-beta.ts';
import type { Interval } from './interval.ts';
import { rootBetween } from './root.ts';

/** The share for which the probability of `count` or more of `n` is `chance`. */
const shareWith = (chance: number, count: number, n: number): number =>
	rootBetween((p) => incompleteBeta(p, count, n - count + 1) - chance, 0, 1);

/**
 * The exact interval of Clopper and Pearson for a share of `count` in `n`: the shares for which neither `count`
 * or more nor `count` or fewer has a probability below 2.5 %. It always covers at least 95 %, so it is mostly
 * too wide: the cautious alternative to Wilson's.
 *
 * Null for n = 0. Source: Clopper & Pearson 1934, Biometrika 26:404-413.
 */
export function clopperPearson(count: number, n: number): Interval | null {
	if (n === 0) return null;
	return {
		low: count === 0 ? 0 : shareWith(0.025, count, n),
		high: count === n ? 1 : shareWith(0.975, count + 1, n)
	};
}
