import { describe, expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { behind, eventAreas, type EventArea } from './events.ts';
import type { EventRow } from '#quality/overview-queries.ts';

const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);

const dinner = (id: string, planned: string, more: Partial<EventRow> = {}): EventRow => ({
	id,
	country: 'FI',
	type: 'networking_dinner',
	planned,
	held: null,
	status: 'planned',
	mode: 'in_person',
	hours: 3,
	listed: 0,
	came: 0,
	...more
});
const held = (on: string): Partial<EventRow> => ({ held: on, status: 'held', listed: 12, came: 9 });
/** Three of four dinners were to be held before 1 February 2021; one was, and one was moved to March. */
const rows = [
	dinner('a', '2020-08-07', held('2020-08-07')),
	dinner('b', '2020-10-23', { ...held('2021-03-12'), mode: 'online', listed: 0 }),
	dinner('c', '2021-01-08'),
	dinner('d', '2021-03-26'),
	dinner('e', '2021-01-20', { status: 'cancelled' }),
	dinner('k', '2020-05-20', { country: null, type: 'kickoff_day', ...held('2020-08-26') })
];
const at = (today: string, countries = ['FI'], without: string[] = []) =>
	eventAreas(programme, catalogue, rows, { countries, without: new Set(without), today });

describe('the events of a country', () => {
	it('stand on the day on which they were held, in its order, with what became of them', () => {
		const [finland] = at('2021-02-01');
		expect(finland!.lanes.map(({ type }) => type)).toEqual(['networking_dinner', 'mentor_day']);
		expect(finland!.lanes[0]!.marks.map(({ id, on, state, unlisted }) => [id, on, state, unlisted])).toEqual([
			['a', '2020-08-07', 'held', false],
			['c', '2021-01-08', 'unheard', false],
			['e', '2021-01-20', 'cancelled', false],
			['b', '2021-03-12', 'held', true],
			['d', '2021-03-26', 'planned', false]
		]);
	});

	it('are counted beside the plan of the programme, and what was due by the day', () => {
		const counted = (today: string) =>
			at(today)[0]!.lanes.map(({ plan, held, expected }) => [plan, held, expected]);
		expect(counted('2020-08-07')).toEqual([
			[6, 2, 0],
			[10, 0, 0]
		]);
		expect(counted('2021-02-01')).toEqual([
			[6, 2, 4],
			[10, 0, 0]
		]);
		// The last day of the programme is within it.
		expect(counted('2021-07-31')[0]).toEqual([6, 2, 5]);
		expect(counted('2021-08-01')).toEqual([
			[6, 2, 6],
			[10, 0, 10]
		]);
	});

	it('are behind only where fewer were held than were due, and were delivered', () => {
		expect(at('2020-08-07').flatMap(behind)).toEqual([]);
		expect(behind(at('2021-02-01')[0]!).map(({ type }) => type)).toEqual(['networking_dinner']);
		expect(behind(at('2021-02-01', ['FI'], ['FI'])[0]!)).toEqual([]);
	});

	it('are of one country alone where nothing joint is recorded; for several, what is joint was not delivered', () => {
		const own = rows.filter(({ country }) => country !== null);
		const areas = (countries: string[]) =>
			eventAreas(programme, catalogue, own, { countries, without: new Set(), today: '2021-08-01' });
		expect(areas(['FI']).map(({ country }) => country)).toEqual(['FI']);
		const [, , joint] = areas(['FI', 'NO']);
		expect([joint!.country, joint!.delivered, behind(joint!)]).toEqual([null, false, []]);
	});

	it('that lists of who came alone tell of stand on their days, and of other kinds none is missed', () => {
		const [{ lanes }] = eventAreas(
			programme,
			catalogue,
			[{ ...dinner('a', '', held('2020-09-07')), planned: null, mode: null }],
			{ countries: ['FI'], without: new Set(), unlisted: () => ['mentor_day'], today: '2021-02-01' }
		) as [EventArea];
		expect(lanes.map(({ type, held, expected }) => [type, held, expected])).toEqual([
			['networking_dinner', 1, 1]
		]);
		expect(lanes[0]!.marks.map(({ planned, on, state }) => [planned, on, state])).toEqual([
			[null, '2020-09-07', 'held']
		]);
	});

	it('lead to the indicator that counts them, and those of the whole programme come last', () => {
		const areas = at('2021-02-01', ['NO', 'FI']);
		expect(areas.map(({ country }) => country)).toEqual(['NO', 'FI', null]);
		expect(areas[1]!.lanes[0]!.indicator).toBe('dinners-held');
		expect(areas[2]!.lanes.map(({ type, plan, held }) => [type, plan, held])).toEqual([
			['kickoff_day', 3, 1],
			['final_evaluation', 1, 0]
		]);
	});
});
