import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markup } from '#charts/svg-markup.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionEvent } from '#schemas/edition.ts';
import { programme as schema } from '#schemas/programme.ts';
import { eventMonthsOf } from './event-months-of.ts';

const programme = schema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const t = translator('en', await loadMessages('en'));
const event = (
	planned_in: string | null,
	held_in: string | null,
	rest: Partial<EditionEvent> = {}
): EditionEvent => ({
	country: 'DK',
	type: 'networking_dinner',
	planned_in,
	held_in,
	status: held_in === null ? 'planned' : 'held',
	mode: held_in === null ? null : 'in_person',
	...rest
});
const events = [
	event('2020-05', '2020-09'),
	event('2020-12', '2020-12', { mode: 'online' }),
	event('2021-01', null, { status: 'cancelled' }),
	event('2021-07', null, { country: 'SE', type: 'mentor_day' }),
	event('2020-06', '2020-06', { country: null, type: 'kickoff_day' })
];

it('shows events in their months by country, and what became of each in its table', () => {
	const chart = eventMonthsOf(t, { programme, catalogue: [], cells: [], events, on: '2021-06-30' })!;
	expect(chart.title).toBe(
		'Denmark, Sweden and the whole programme: 3 of 5 planned events were held; 1 of them online'
	);
	expect(chart.table.columns).toEqual(['Country', 'Kind of event', 'Planned', 'Held', 'Month']);
	expect(chart.table.rows).toEqual([
		['Denmark', 'Networking dinner', '3', '2', 'May 20 → Sept 20; Dec 20 (Online); Jan 21 (cancelled)'],
		['Sweden', 'Mentor day', '1', '0', 'Jul 21 (planned)'],
		['The whole programme', 'Kick-off training day', '1', '1', 'Jun 20']
	]);
	expect(chart.summary).toBe('Denmark: 2 of 3 held; Sweden: 0 of 1 held; The whole programme: 1 of 1 held.');
	expect(chart.key).toContain('Grey band: COVID-19: first restrictions (11 March 2020 – 15 June 2020)');
	expect(chart.key).toContain('First vaccinations against COVID-19 (27 December 2020)');
	const svg = markup(chart.plot(320), { title: 'a', summary: 'b' });
	expect(svg.match(/<circle/g)).toHaveLength(4);
	expect(eventMonthsOf(t, { programme, catalogue: [], cells: [], events: [], on: '2021-06-30' })).toBeNull();
});

it('an event of which nobody said when it was planned or how it was held stands in its month, without either', () => {
	const unsaid = [event(null, '2020-09', { mode: null })];
	const chart = eventMonthsOf(t, { programme, catalogue: [], cells: [], events: unsaid, on: '2021-06-30' })!;
	expect(chart.table.rows).toEqual([['Denmark', 'Networking dinner', '1', '1', 'Sept 20']]);
	expect(chart.title).toBe('Denmark: 1 of 1 planned events were held');
});

const cell = (country: string | null, value: number | null): Cell => ({
	indicator: 'dinners-held',
	version: 1,
	dims: country === null ? {} : { country },
	unit: 'events',
	...(value === null
		? { status: 'not-collected', reason: 'no-source', value: null, n: 0 }
		: { status: 'ok', value, n: value }),
	numerator: null,
	denominator: null,
	low: null,
	high: null
});

it('a country whose number this edition does not say is in no number held and in none planned', () => {
	const catalogue = readCatalogue('data', programme);
	const cells = [cell('DK', 2), cell('SE', 0), cell('FI', null)];
	const chart = eventMonthsOf(t, { programme, catalogue, cells, events, on: '2021-06-30' })!;
	// Of six dinners in Denmark and six in Sweden two were held; one of ten mentor days in Sweden stands in the records, one kick-off day of three.
	expect(chart.title).toBe(
		'Denmark (networking dinner), Sweden and the whole programme (kick-off training day): 3 of 25 planned events were held; 1 of them online'
	);
	const finland = chart.table.rows.filter(([country]) => country === 'Finland').map((row) => row.slice(1, 4));
	expect(finland).toEqual([
		['Networking dinner', '6', 'not collected'],
		['Mentor day', '10', 'not published']
	]);
	expect(chart.summary).toContain('Finland: not collected');
});

it('what is planned for all countries together is compared with what all of them held', () => {
	const catalogue = readCatalogue('data', programme);
	const plan = {
		...programme,
		targets: programme.targets
			.filter(({ indicator }) => indicator === 'dinners-held')
			.map((target) => ({ ...target, per: 'programme' as const, value: 24 }))
	};
	const dinners = [
		...['DK', 'SE', 'FI'].map((country) => event('2020-05', '2020-05', { country })),
		event('2020-06', '2020-06', { country: 'NO' })
	];
	const chartOf = (whole: Cell) =>
		eventMonthsOf(t, { programme: plan, catalogue, cells: [whole], events: dinners, on: '2021-06-30' })!;
	const chart = chartOf(cell(null, 4));
	expect(chart.title).toBe('All countries: 4 of 24 planned events were held; 0 of them online');
	expect(chart.table.rows.at(-1)!.slice(0, 4)).toEqual([
		'The whole programme',
		'Networking dinner',
		'24',
		'4'
	]);
	// Of three countries there is no plan but their own lists.
	const some = chartOf({ ...cell(null, 4), without: ['NO'] });
	expect(some.title).toBe('All countries: 4 of 4 planned events were held; 0 of them online');
});

describe('where some countries delivered nothing', () => {
	const catalogue = readCatalogue('data', programme);
	const cell = (indicator: string, dims: Record<string, string>, value: number | null): Cell => ({
		...{ indicator, version: 1, dims, unit: 'events', value, numerator: value, denominator: null },
		...{ low: null, high: null, n: value ?? 0 },
		...(value === null ? { status: 'not-collected', reason: 'no-source' } : { status: 'ok' })
	});
	const cells = ['dinners-held', 'mentor-days-held'].flatMap((indicator) =>
		(['DK', 'SE', 'FI', 'NO'] as const).map((country) => {
			const held = events.filter((one) => one.country === country && one.type === 'networking_dinner');
			const value =
				country === 'FI' || country === 'NO' ? null : indicator === 'dinners-held' ? held.length : 0;
			return cell(indicator, { country }, value);
		})
	);
	const joint = ['kickoff-days-delivered', 'final-evaluation-held'].map((id) => cell(id, {}, null));
	const own = events.filter(({ country }) => country !== null);
	const chart = eventMonthsOf(t, {
		programme,
		catalogue,
		cells: [...cells, ...joint],
		events: own,
		on: '2021-06-30'
	})!;

	it('counts the plan of those that delivered alone, and says who did not', () => {
		expect(chart.title).toBe('Denmark and Sweden: 2 of 32 planned events were held; 1 of them online');
		expect(chart.summary).toBe(
			'Denmark: 2 of 16 held; Sweden: 0 of 16 held; Finland: not collected; Norway: not collected; The whole programme: not collected.'
		);
	});

	it('has no nought for what was not delivered, in its table and its picture', () => {
		expect(chart.table.rows.map(([place, kind, plan, held]) => [place, kind, plan, held])).toEqual([
			['Denmark', 'Networking dinner', '6', '2'],
			['Denmark', 'Mentor day', '10', '0'],
			['Sweden', 'Networking dinner', '6', '0'],
			['Sweden', 'Mentor day', '10', '0'],
			['Finland', 'Networking dinner', '6', 'not collected'],
			['Finland', 'Mentor day', '10', 'not collected'],
			['Norway', 'Networking dinner', '6', 'not collected'],
			['Norway', 'Mentor day', '10', 'not collected'],
			['The whole programme', 'Kick-off training day', '3', 'not collected'],
			['The whole programme', 'Final evaluation meeting', '1', 'not collected']
		]);
		const svg = markup(chart.plot(320), { title: 'a', summary: 'b' });
		expect(svg.match(/not collected/g)).toHaveLength(6);
	});
});
