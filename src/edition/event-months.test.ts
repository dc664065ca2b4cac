import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import type { Engine } from '#engine/engine.ts';
import type { EditionCell } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { eventMonthsOf, monthsOfEvents } from './event-months.ts';

const counting = (id: string, type: string) =>
	({
		id,
		kind: 'count',
		counts: 'session',
		parameters: { session_type: { value: type } },
		measures: [],
		measuredBy: 'measure'
	}) as unknown as Definition;
const catalogue = [counting('dinners', 'dinner'), counting('mentoring', 'mentor_day')];
const cell = (indicator: string, dims: Record<string, string>, status = 'ok') =>
	({ indicator, dims, status }) as EditionCell;

let engine: Engine;
beforeAll(async () => {
	engine = await openEmpty();
	await engine.run(`CREATE TABLE session (session_id VARCHAR, country VARCHAR, session_type VARCHAR, planned_on DATE, held_on DATE,
		status VARCHAR, mode VARCHAR)`);
	await engine.run(`INSERT INTO session VALUES
		('s1', 'DK', 'dinner', '2020-05-07', '2020-09-10', 'held', 'online'),
		('s2', 'DK', 'dinner', '2021-01-12', NULL, 'cancelled', 'in_person'),
		('s3', 'SE', 'dinner', '2020-06-03', '2020-06-03', 'held', 'in_person'),
		('s4', NULL, 'dinner', '2020-06-04', NULL, 'planned', 'hybrid'),
		('s5', 'DK', 'mentor_day', '2020-06-05', '2020-06-05', 'held', 'in_person'),
		('s6', 'DK', 'one_to_one', '2020-06-06', '2020-06-06', 'held', 'in_person')`);
});
afterAll(() => engine.close());

it('says months of events whose number the edition says exactly, and neither a day, an id nor the form of what was not held', async () => {
	const cells = [
		cell('dinners', {}),
		cell('dinners', { country: 'DK' }),
		cell('dinners', { country: 'SE' }, 'perturbed'),
		cell('mentoring', {})
	];
	// The dinner in Sweden is altered, mentoring is not told by country, and of talks with one person no figure is published.
	expect(await eventMonthsOf(engine, catalogue, cells)).toEqual([
		{
			country: 'DK',
			type: 'dinner',
			planned_in: '2020-05',
			held_in: '2020-09',
			status: 'held',
			mode: 'online'
		},
		{ country: 'DK', type: 'dinner', planned_in: '2021-01', held_in: null, status: 'cancelled', mode: null },
		{ country: null, type: 'dinner', planned_in: '2020-06', held_in: null, status: 'planned', mode: null }
	]);
	expect(await eventMonthsOf(engine, catalogue, [])).toEqual([]);
});

it('has every event of the kinds that are counted for a report that is not published, and no talk with one person', async () => {
	const all = await monthsOfEvents(engine, catalogue);
	expect(all.map(({ country, type }) => `${country} ${type}`)).toEqual([
		'DK dinner',
		'DK dinner',
		'DK mentor_day',
		'SE dinner',
		'null dinner'
	]);
});
