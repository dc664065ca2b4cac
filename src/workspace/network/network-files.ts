import type { MessageKey } from '#language/messages.ts';
import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { CsvValue } from '#tables/csv-writer.ts';
import type { CountryTies } from './country-table.ts';
import type { MeasureLine } from './measure-lines.ts';
import { neighboursOf } from './neighbours.ts';
import type { Network } from './network-of.ts';
import type { MonthOfTies } from './network-text.ts';

/** A table for a file: plain numbers and days, which a spreadsheet can go on with; each row says of which network it is. */
export interface NetworkFile {
	columns: string[];
	rows: CsvValue[][];
}

/** Digits beyond these are noise of the arithmetic. */
const plain = (value: number | null) => (value === null ? null : Number(value.toFixed(6)));

/** The last day of a month, as a date: a month alone would be read as something else by spreadsheets. */
export function lastDay(month: string): string {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

const marked = (t: Translate, columns: string[]): string[] => [
	t('network.column-source'),
	t('network.column-until'),
	...columns
];

/** What a source is called. */
export const sourceName = (t: Translate, source: string): string => t(`network.name-${source}` as MessageKey);

/** The measures of each month, with what chance gives in columns of their own. */
export function measuresFile(
	t: Translate,
	source: string,
	lines: readonly MeasureLine[],
	months: readonly string[]
): NetworkFile {
	const bounds = (line: MeasureLine) => line.bands.some((band) => band);
	return {
		columns: marked(
			t,
			lines.flatMap((line) => [
				line.name,
				...(bounds(line)
					? [t('network.column-low', { name: line.name }), t('network.column-high', { name: line.name })]
					: [])
			])
		),
		rows: months.map((month, i) => [
			sourceName(t, source),
			lastDay(month),
			...lines.flatMap((line) => [
				plain(line.values[i] ?? null),
				...(bounds(line) ? [plain(line.bands[i]?.low ?? null), plain(line.bands[i]?.high ?? null)] : [])
			])
		])
	};
}

/** Everybody with their ties at the end of the month. */
export function peopleFile({ t, programme, network, ties, month }: MonthOfTies): NetworkFile {
	const { area } = programme;
	return {
		columns: marked(t, [
			t('network.person-column'),
			t('figures.dim-country', { area }),
			t('network.measure-ties'),
			t('network.column-across', { area }),
			t('network.column-whom')
		]),
		rows: network.people.map(({ id, country }, person) => {
			const near = neighboursOf(network, ties, person, month);
			return [
				sourceName(t, ties.source),
				lastDay(network.months[month]!),
				id,
				codeName(t, programme, 'country', country),
				near.length,
				near.filter(({ across }) => across).length,
				near.map((one) => `${network.people[one.person]!.id} (${network.months[one.step]!})`).join(', ')
			];
		})
	};
}

/** Ties by the countries of their two ends, observed and expected. */
export const betweenFile = (
	t: Translate,
	{ area }: Programme,
	source: string,
	month: string,
	names: readonly string[],
	{ observed, expected }: CountryTies
): NetworkFile => ({
	columns: marked(t, [
		t('figures.dim-country', { area }),
		t('network.other-end'),
		t('network.measure-ties'),
		t('network.expected')
	]),
	rows: names.flatMap((one, i) =>
		names
			.slice(i)
			.map((other, k): CsvValue[] => [
				sourceName(t, source),
				lastDay(month),
				one,
				other,
				observed[i]![i + k]!,
				plain(expected[i]![i + k]!)
			])
	)
});

/** Who came to what: a row for each person and event. */
export function attendanceFile(t: Translate, programme: Programme, network: Network): NetworkFile {
	const { area } = programme;
	const country = (code: string) => codeName(t, programme, 'country', code);
	return {
		columns: [
			t('network.day'),
			t('network.column-event'),
			t('network.event'),
			t('network.column-where', { area }),
			t('network.person-column'),
			t('figures.dim-country', { area })
		],
		rows: network.events.flatMap((event) =>
			event.came.map((person): CsvValue[] => [
				event.day,
				event.id,
				codeName(t, programme, 'session_type', event.type),
				event.country === null ? t('network.whole') : country(event.country),
				network.people[person]!.id,
				country(network.people[person]!.country)
			])
		)
	};
}
