import { bcaBounds } from './bca.ts';
import type { Interval } from './interval.ts';
import { quantile } from './quantile.ts';
import { leftOneOut, redrawn, type Redrawing, type Statistic } from './redraw.ts';

const rising = (values: readonly number[]) => values.toSorted((a, b) => a - b);

/**
 * The percentile interval of a statistic: the middle 95 % (quantiles of type 7) of what it is in samples
 * drawn anew from `values`.
 *
 * Null below two values; without width when all are equal. The same seed gives the same interval, everywhere.
 * Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapter 13.
 */
export async function percentileInterval(
	values: readonly number[],
	statistic: Statistic,
	options: Redrawing
): Promise<Interval | null> {
	if (values.length < 2) return null;
	const drawn = await redrawn(rising(values), statistic, options);
	return { low: quantile(drawn, 0.025)!, high: quantile(drawn, 0.975)! };
}

/**
 * The same, corrected for bias and skewness (BCa); see `bcaBounds`. For a mean it is the better one in small
 * samples; a median has no usable jackknife, there take the percentile interval or order statistics.
 */
export async function bcaInterval(
	values: readonly number[],
	statistic: Statistic,
	options: Redrawing
): Promise<Interval | null> {
	if (values.length < 2) return null;
	const sorted = rising(values);
	const drawn = await redrawn(sorted, statistic, options);
	return bcaBounds(drawn, statistic(sorted), await leftOneOut(sorted, statistic, options.pause));
}
