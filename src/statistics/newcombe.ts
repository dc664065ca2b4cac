import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/** `count` of `n` units. */
export interface Counted {
	count: number;
	n: number;
}

/** Counts of people asked twice, by their answers: yes both times, only after, only before, neither time. */
export interface PairedCounts {
	both: number;
	gained: number;
	lost: number;
	neither: number;
}

/** Combines the distances of two shares from their bounds; a positive `correlation` makes the result smaller. */
const combinedDistance = (one: number, other: number, correlation: number): number =>
	Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));

/** The interval of p - q, from both Wilson intervals and the correlation of the two shares. */
function hybrid(p: Counted, q: Counted, correlation: number): Interval | null {
	const [atP, atQ] = [wilson(p.count, p.n), wilson(q.count, q.n)];
	if (atP === null || atQ === null) return null;
	const [one, other] = [p.count / p.n, q.count / q.n];
	return {
		low: one - other - combinedDistance(one - atP.low, atQ.high - other, correlation),
		high: one - other + combinedDistance(atP.high - one, other - atQ.low, correlation)
	};
}

/**
 * Interval for the difference a - b of the shares of two separate groups, from the score intervals of each.
 *
 * Null where a group is empty. Source: Newcombe 1998, Statistics in Medicine 17:873-890, method 10.
 */
export const newcombeDifference = (a: Counted, b: Counted): Interval | null => hybrid(a, b, 0);

/**
 * Interval for the change of a share, after minus before, among people who were asked both times: as for
 * separate groups, with the correlation phi of both answers, whose numerator is reduced by n/2, at most to
 * zero, where it is positive.
 *
 * Null without people. Source: Newcombe 1998, Statistics in Medicine 17:2635-2650, method 10.
 */
export function newcombePaired({ both, gained, lost, neither }: PairedCounts): Interval | null {
	const n = both + gained + lost + neither;
	const [after, before] = [both + gained, both + lost];
	const margins = after * (n - after) * before * (n - before);
	const product = both * neither - gained * lost;
	const corrected = product > 0 ? Math.max(product - n / 2, 0) : product;
	const phi = margins === 0 ? 0 : corrected / Math.sqrt(margins);
	return hybrid({ count: after, n }, { count: before, n }, phi);
}
