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

/** A share with its own interval. */
interface Estimated extends Interval {
	value: number;
}

/**
 * The interval of the difference p - q of two estimates, from the interval of each, by whatever method that was made, and
 * their correlation, 0 where they are of separate groups.
 * Source: Zou & Donner 2008, Statistics in Medicine 27:1693-1702, which generalises Newcombe's.
 */
export const differenceOf = (p: Estimated, q: Estimated, correlation = 0): Interval => ({
	low: p.value - q.value - combinedDistance(p.value - p.low, q.high - q.value, correlation),
	high: p.value - q.value + combinedDistance(p.high - p.value, q.value - q.low, correlation)
});

/** The interval of p - q, from both Wilson intervals and the correlation of the two shares. */
function hybrid(p: Counted, q: Counted, correlation: number): Interval | null {
	const [atP, atQ] = [wilson(p.count, p.n), wilson(q.count, q.n)];
	if (atP === null || atQ === null) return null;
	return differenceOf({ value: p.count / p.n, ...atP }, { value: q.count / q.n, ...atQ }, correlation);
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
