import type { Interval } from './interval.ts';
import { tQuantile } from './t-quantile.ts';
import { wilson } from './wilson.ts';

/**
 * What the interval of a share needs to know of units that come in clusters, such as the sessions of one person: how many
 * clusters, how many units and how many of them count, and over the clusters the sums of the squares and products of both.
 */
export interface ClusterSums {
	clusters: number;
	n: number;
	count: number;
	/** Sums over the clusters of n², of n times count, and of count². */
	sizeSquares: number;
	products: number;
	countSquares: number;
}

/** The spread between fewer clusters is too uncertain for an interval. */
export const minClusters = 10;

/**
 * Interval for the share of units that count, where units of one cluster are alike: the ratio estimator with its variance
 * by Taylor's linearisation over the clusters, Student's t with one degree of freedom less than there are clusters, on
 * the logit scale, so that it stays within 0 and 1.
 *
 * Null for fewer than ten clusters. Where no unit counts or all do, the clusters say nothing of how much they differ; it is
 * then Wilson's with the clusters as the units, as if the units of one were all alike.
 * Sources: Cochran 1977, Sampling Techniques, 6.3 and 9A; Korn & Graubard 1998, Survey Methodology 24:193-201.
 */
export function clusterInterval(sums: ClusterSums): Interval | null {
	const { clusters, n, count, sizeSquares, products, countSquares } = sums;
	if (clusters < minClusters || n === 0) return null;
	if (count === 0 || count === n) return wilson(count === 0 ? 0 : clusters, clusters);
	const p = count / n;
	const residuals = Math.max(0, countSquares - 2 * p * products + p * p * sizeSquares);
	const error = Math.sqrt((clusters / (clusters - 1)) * residuals) / n;
	const half = (tQuantile(clusters - 1) * error) / (p * (1 - p));
	const share = (logit: number) => 1 / (1 + Math.exp(-logit));
	const middle = Math.log(count / (n - count));
	return { low: share(middle - half), high: share(middle + half) };
}
