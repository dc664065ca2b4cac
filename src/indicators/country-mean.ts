import type { Details } from '#schemas/cell.ts';
import { type Kind } from '#schemas/kinds.ts';
import { numeratorOf, type GroupSums } from './group-sums.ts';

/**
 * The unweighted mean of the countries' figures, in which every country has the same weight. Empty where fewer than two
 * countries have a figure.
 */
export function countryMeanDetails(kind: Kind, countries: readonly GroupSums[]): Details {
	const figures = countries.filter(({ n }) => n > 0).map((sums) => numeratorOf(kind, sums) / sums.n);
	if (figures.length < 2) return {};
	const sum = figures.reduce((total, one) => total + one, 0);
	return { country_mean: sum / figures.length, countries: figures.length };
}
