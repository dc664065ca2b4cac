import type { PeopleAndTies } from '#indicators/people-and-ties.ts';
import { modularity, tiesOf, type BetweenGroups } from '#network/between-groups.ts';
import { eiIndex } from '#network/mixing.ts';
import { countryTies } from './country-table.ts';
import type { Measures } from './measures.ts';
import { monthsFrom } from './network-of.ts';

/** A network that is too large to be drawn person by person: numbers by country and month. */
export interface CountryNetwork {
	countries: readonly string[];
	sizes: readonly number[];
	months: readonly string[];
	sources: readonly CountrySource[];
}

export interface CountrySource {
	source: string;
	/** The ties there are at the end of each month, by the countries of their ends. */
	between: readonly BetweenGroups[];
	/** How many people have one by then. */
	tied: readonly number[];
	/** How many ties have no day; they come in the last month. */
	undated: number;
}

type Counts = Pick<PeopleAndTies, 'countries' | 'tieCounts' | 'tiedCounts'>;

/** The network of some numbers, among the countries `covered`, in the programme's order. */
export function countryNetwork(rows: Counts, covered: readonly string[]): CountryNetwork {
	const sizeOf = new Map(rows.countries.map(({ country, people }) => [country, people]));
	const countries = covered.filter((code) => sizeOf.has(code));
	const place = (code: string) => countries.indexOf(code);
	const counts = rows.tieCounts.filter(({ one, other }) => place(one) >= 0 && place(other) >= 0);
	const months = monthsFrom(counts.flatMap(({ month }) => month ?? []));
	const until = (month: string | null, now: string, last: boolean) => (month === null ? last : month <= now);
	const sources = [...new Set(counts.map(({ source }) => source))].map((source): CountrySource => {
		const own = counts.filter((one) => one.source === source);
		const tied = rows.tiedCounts.filter((one) => one.source === source && place(one.country) >= 0);
		return {
			source,
			between: months.map((now, i) => {
				const found = countries.map(() => countries.map(() => 0));
				for (const { one, other, month, ties } of own) {
					if (!until(month, now, i === months.length - 1)) continue;
					const [row, column] = [place(one), place(other)];
					found[row]![column]! += ties;
					if (row !== column) found[column]![row]! += ties;
				}
				return found;
			}),
			tied: months.map((now, i) =>
				tied
					.filter(({ month }) => until(month, now, i === months.length - 1))
					.reduce((sum, { people }) => sum + people, 0)
			),
			undated: own.filter(({ month }) => month === null).reduce((sum, { ties }) => sum + ties, 0)
		};
	});
	return { countries, sizes: countries.map((code) => sizeOf.get(code)!), months, sources };
}

/** The measures that follow from the numbers by country alone; those that need every tie are absent. */
export function countryMeasures({ sizes }: CountryNetwork, { between, tied }: CountrySource): Measures[] {
	const people = sizes.reduce((sum, size) => sum + size, 0);
	const of = (part: number, whole: number) => (whole === 0 ? null : part / whole);
	return between.map((counts, i) => {
		const { all, across } = tiesOf(counts);
		const { expectedAcross } = countryTies(counts, sizes);
		const [observed, expected] = [eiIndex(all - across, all), eiIndex(all - expectedAcross, all)];
		return {
			tied: tied[i]!,
			ties: all,
			degree: of(2 * all, people),
			reach: of(tied[i]!, people),
			across: of(across, all),
			ei: sizes.length < 2 || observed === null || expected === null ? null : observed - expected,
			modularity: sizes.length < 2 ? null : modularity(counts),
			components: null,
			largest: null,
			clustering: null,
			localClustering: null,
			gini: null
		};
	});
}
