import type { Details } from '#schemas/cell.ts';
import type { Kind } from '#schemas/indicator.ts';
import type { GroupSums } from './group-sums.ts';

/** Kinds of which a mean over countries says something beside the mean over units. */
export const hasStrata = (kind: Kind): boolean =>
	kind === 'share' || kind === 'mean' || kind === 'paired-change' || kind === 'improved-share';

/**
 * The unweighted mean of the countries' figures, in which a country with many units weighs no more than one with few. Nothing
 * where fewer than two countries have a figure.
 */
export function strataDetails(kind: Kind, tallies: readonly GroupSums[]): Details {
	const figures = tallies
		.filter(({ n }) => n > 0)
		.map(({ n, sum, improved }) => (kind === 'improved-share' ? improved : sum) / n);
	if (figures.length < 2) return {};
	const sum = figures.reduce((total, one) => total + one, 0);
	return { country_mean: sum / figures.length, countries: figures.length };
}
