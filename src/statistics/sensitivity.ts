import type { Interval } from './interval.ts';
import { tInterval } from './t-interval.ts';

/**
 * The mean change were everybody who is `missing` unchanged, with Student's interval: a cautious reading of a
 * gain. From the number of differences known, their sum and the sum of their squares; the same for a share of
 * people who improved.
 *
 * Null where nobody is known or missing; the interval is null below two people.
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
 * Between which shares a share lies, whatever those say who are `missing`: none of them counts, all of them
 * count.
 *
 * Null where nobody is known or missing. Source: Manski 2003, Partial Identification of Probability
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
