import type { Details } from '#schemas/cell.ts';
import type { Kind } from '#schemas/indicator.ts';
import type { GroupSums } from './group-sums.ts';

/** Kinds for which a mean over countries is given in addition to the mean over units. */
export const hasCountryMean = (kind: Kind): boolean =>
	kind === 'share' || kind === 'mean' || kind === 'paired-change' || kind === 'improved-share';

/**
 * The unweighted mean of the countries' figures, in which every country has the same weight. Empty where fewer than two
 * countries have a figure.
 */
export function countryMeanDetails(kind: Kind, countries: readonly GroupSums[]): Details {
	const figures = countries
		.filter(({ n }) => n > 0)
		.map(({ n, sum, improved }) => (kind === 'improved-share' ? improved : sum) / n);
	if (figures.length < 2) return {};
	const sum = figures.reduce((total, one) => total + one, 0);
	return { country_mean: sum / figures.length, countries: figures.length };
}
