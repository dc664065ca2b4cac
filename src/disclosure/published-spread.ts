import { pairedEffects, type PairedEffects } from '#statistics/effect-size.ts';
import type { Interval } from '#statistics/interval.ts';
import { deviation } from '#statistics/moments.ts';
import { tInterval } from '#statistics/t-interval.ts';
import { wilson } from '#statistics/wilson.ts';

/** Steps are 1, 2 or 5 times a power of ten. */
function roundStep(least: number): number {
	const power = 10 ** Math.floor(Math.log10(least) + 1e-9);
	return power * [1, 2, 5, 10].find((times) => times * power >= least * (1 - 1e-9))!;
}

/**
 * The standard deviation of values as it is published: in steps of about a twentieth of the largest value, at least one. Sums of squares are
 * as whole as the values are, so that a finer one would tell, beside an altered mean, which sum is the true one; and one of nought
 * would tell that all are alike. Null where there is no spread to tell of.
 */
export function publishedSpread(values: readonly number[], reach: number): number | null {
	const { sum, squares } = values.reduce(
		(sums, value) => ({ sum: sums.sum + value, squares: sums.squares + value * value }),
		{ sum: 0, squares: 0 }
	);
	const exact = deviation(values.length, sum, squares);
	if (exact === null || reach === 0) return null;
	const step = roundStep(reach / 20);
	return Number((step * Math.max(1, Math.round(exact / step))).toPrecision(12));
}

const squaresOf = (n: number, mean: number, sd: number): number => sd * sd * (n - 1) + n * mean * mean;

/** Student's interval of a mean, from what is published of it alone. */
export const intervalOfMean = (n: number, mean: number, sd: number): Interval | null =>
	tInterval(n, n * mean, squaresOf(n, mean, sd));

/** Effect sizes of a change, from what is published of it alone; `level` is the spread of the answers themselves. */
export function publishedEffects(n: number, mean: number, sd: number, level: number): PairedEffects | null {
	const answers = { sum: 0, squares: squaresOf(n, 0, level) };
	return pairedEffects({
		n,
		sum: n * mean,
		squares: squaresOf(n, mean, sd),
		before: answers,
		after: answers
	});
}

const logit = (share: number): number => Math.log(share / (1 - share));

/**
 * How many times as many units, in clusters, tell as much as those of a share told apart: the design effect behind an interval on the logit
 * scale. To one decimal: with more the exact share could be computed from its interval.
 */
function designEffect(share: number, n: number, { low, high }: Interval): number {
	const apart = wilson(share * n, n)!;
	const width = ({ low, high }: Interval) => logit(high) - logit(low);
	return Math.max(0.1, Number(((width({ low, high }) / width(apart)) ** 2).toFixed(1)));
}

/**
 * The interval of a share of units in clusters, as it is published: Wilson's for so many fewer units as the clusters are alike. Where none or all count,
 * the clusters are the units.
 */
export function intervalOfClusters(
	exact: { share: number; n: number; bounds: Interval },
	{ count, n, clusters }: { count: number; n: number; clusters: number }
): Interval | null {
	const isAlike = exact.share === 0 || exact.share === 1;
	const effect = isAlike ? n / Math.max(1, clusters) : designEffect(exact.share, exact.n, exact.bounds);
	return wilson(count / effect, n / effect);
}
