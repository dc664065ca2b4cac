import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { CountryTies } from './country-table.ts';
import { neighboursOf } from './neighbours.ts';
import { firstSteps, type Network, type SourceTies } from './network-of.ts';

/** What the sentences about a month are made from. */
export interface MonthOfTies {
	t: Translate;
	programme: Programme;
	network: Network;
	ties: SourceTies;
	/** The place of the month among the months. */
	month: number;
	found: CountryTies;
}

const tiedBy = ({ network, ties, month }: MonthOfTies): number =>
	firstSteps(ties, network.people.length).filter((step) => step !== null && step <= month).length;

/** What the picture shows, as a sentence. */
export function pictureTitle(of: MonthOfTies): string {
	const { t, programme, network, month, found } = of;
	return t(network.countries.length < 2 ? 'network.picture-one' : 'network.picture', {
		month: t.month(network.months[month]!),
		tied: tiedBy(of),
		people: network.people.length,
		ties: found.all,
		across: found.across,
		area: programme.area
	});
}

/** The same with what came in the month and the ties of each country, for those who cannot see the picture. */
export function summaryOf(of: MonthOfTies): string {
	const { t, programme, network, ties, month, found } = of;
	const fresh = ties.step.filter((step) => step === month).length;
	const each = network.countries.map((code, i) =>
		t('network.summary-country', {
			country: codeName(t, programme, 'country', code),
			within: found.observed[i]![i]!,
			across: found.observed[i]!.reduce((sum, count) => sum + count, 0) - found.observed[i]![i]!,
			area: programme.area
		})
	);
	return [pictureTitle(of), t('network.summary-new', { count: fresh }), ...each].join(' ');
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
