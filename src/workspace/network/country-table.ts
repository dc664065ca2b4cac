import { expectedBetween, tiesBetween, tiesOf, type BetweenGroups } from '#network/between-groups.ts';
import { tiesUntil, type Network, type SourceTies } from './network-of.ts';

/** Ties by the countries of their two ends at the end of a month, and as many as are expected if ties heed no country. */
export interface CountryTies {
	observed: BetweenGroups;
	expected: BetweenGroups;
	all: number;
	across: number;
	expectedAcross: number;
}

export function countryTies(observed: BetweenGroups, sizes: readonly number[]): CountryTies {
	const { all, across } = tiesOf(observed);
	const expected = expectedBetween(sizes, all);
	return { observed, expected, all, across, expectedAcross: tiesOf(expected).across };
}

export const countryTiesUntil = (network: Network, ties: SourceTies, month: number): CountryTies =>
	countryTies(tiesBetween(tiesUntil(ties, month), network.groupOf, network.countries.length), network.sizes);
