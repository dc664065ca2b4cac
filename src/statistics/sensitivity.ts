import type { Interval } from './interval.ts';
import { tInterval } from './t-interval.ts';

/**
 * The mean change if all `missing` people were unchanged, with Student's interval: a cautious estimate of a
 * gain. From the number of known differences, their sum and the sum of their squares; also for the share of
 * people who improved.
 *
 * Null without any people, known or missing; the interval is null for fewer than two people.
 */
export function noChangeForMissing(known: {
	n: number;
	sum: number;
	squares: number;
	missing: number;
}): { n: number; mean: number; interval: Interval | null } | null {
	const n = known.n + known.missing;
	return n === 0 ? null : { n, mean: known.sum / n, interval: tInterval(n, known.sum, known.squares) };
}

/**
 * The range of a share over all possible answers of the `missing` people, from none of them counting to all of
 * them counting.
 *
 * Null without any people, known or missing. Source: Manski 2003, Partial Identification of Probability
 * Distributions, chapter 1.
 */
export function bestAndWorstCase(known: {
	count: number;
	n: number;
	missing: number;
}): { worst: number; best: number } | null {
	const n = known.n + known.missing;
	return n === 0 ? null : { worst: known.count / n, best: (known.count + known.missing) / n };
}
