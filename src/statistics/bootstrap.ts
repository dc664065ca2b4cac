import { bcaBounds } from './bca.ts';
import type { Interval } from './interval.ts';
import { quantile } from './quantile.ts';
import { jackknife, resampledStatistics, type ResampleOptions, type Statistic } from './resample.ts';

/** Whether values say nothing of how much others would vary. */
const haveNoSpread = (values: readonly number[]) =>
	values.length < 2 || values.every((value) => value === values[0]);

const rising = (values: readonly number[]) => values.toSorted((a, b) => a - b);

/**
 * The percentile interval of a statistic: the middle 95 % (quantiles of type 7) of the statistic in samples
 * drawn with replacement from `values`.
 *
 * Null for fewer than two values, and where all are equal, as every sample is then the same. The same seed gives the same interval on
 * every machine.
 * Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapter 13.
 */
export async function percentileInterval(
	values: readonly number[],
	statistic: Statistic,
	options: ResampleOptions
): Promise<Interval | null> {
	if (haveNoSpread(values)) return null;
	const drawn = await resampledStatistics(rising(values), statistic, options);
	return { low: quantile(drawn, 0.025)!, high: quantile(drawn, 0.975)! };
}

/**
 * The same, corrected for bias and skewness (BCa); see `bcaBounds`. It is better for a mean of small samples.
 * A median has no usable jackknife: use the percentile interval or order statistics instead.
 */
export async function bcaInterval(
	values: readonly number[],
	statistic: Statistic,
	options: ResampleOptions
): Promise<Interval | null> {
	if (haveNoSpread(values)) return null;
	const sorted = rising(values);
	const drawn = await resampledStatistics(sorted, statistic, options);
	return bcaBounds(drawn, statistic(sorted), await jackknife(sorted, statistic, options.pause));
}
