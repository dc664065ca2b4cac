import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { CountryTies } from './country-table.ts';
import { neighboursOf } from './neighbours.ts';
import { firstSteps, type Network, type SourceTies } from './network-of.ts';

/** What the sentences about a month are made from. */
interface MonthOfCountries {
	t: Translate;
	programme: Programme;
	countries: readonly string[];
	months: readonly string[];
	/** The place of the month among the months. */
	month: number;
	people: number;
	found: CountryTies;
}

/**
 * What a picture shows, as a sentence; and the same with what came in the month and the ties of each country, for those who cannot see
 * it. `before`: how many ties there were a month earlier.
 */
export function countrySentences(
	{ t, programme, countries, months, month, people, found }: MonthOfCountries,
	{ tied, before }: { tied: number; before: number }
): { title: string; summary: string } {
	const { area } = programme;
	const title = t(countries.length < 2 ? 'network.picture-one' : 'network.picture', {
		month: t.month(months[month]!),
		tied: t.number(tied),
		people: t.number(people),
		ties: found.all,
		across: t.number(found.across),
		area
	});
	const each = countries.map((code, i) => {
		const within = found.observed[i]![i]!;
		return t('network.summary-country', {
			country: codeName(t, programme, 'country', code),
			within,
			across: t.number(found.observed[i]!.reduce((sum, count) => sum + count, 0) - within),
			area
		});
	});
	return {
		title,
		summary: [`${title}.`, t('network.summary-new', { count: found.all - before }), ...each].join(' ')
	};
}

/** A month of a network that is drawn person by person. */
export interface MonthOfTies {
	t: Translate;
	programme: Programme;
	network: Network;
	ties: SourceTies;
	month: number;
}

/** The same of a network that is drawn person by person. */
export function pictureSentences({ t, programme, network, ties, month }: MonthOfTies, found: CountryTies) {
	const { countries, months, people } = network;
	const first = firstSteps(ties, people.length);
	return countrySentences(
		{ t, programme, countries, months, month, people: people.length, found },
		{
			tied: first.filter((step) => step !== null && step <= month).length,
			before: ties.step.filter((step) => step < month).length
		}
	);
}

/** Everybody with their ties at the end of the month. */
export function peopleTable({ t, programme, network, ties, month }: MonthOfTies): {
	columns: string[];
	rows: string[][];
} {
	const { area } = programme;
	return {
		columns: [
			t('network.person-column'),
			t('figures.dim-country', { area }),
			t('network.measure-ties'),
			t('network.column-across', { area }),
			t('network.column-whom')
		],
		rows: network.people.map(({ id, country }, person) => {
			const near = neighboursOf(network, ties, person, month);
			return [
				id,
				codeName(t, programme, 'country', country),
				t.number(near.length),
				t.number(near.filter(({ across }) => across).length),
				near
					.map((one) => `${network.people[one.person]!.id} (${t.shortMonth(network.months[one.step]!)})`)
					.join(', ')
			];
		})
	};
}
