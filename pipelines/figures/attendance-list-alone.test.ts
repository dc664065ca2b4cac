import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openRecords } from '#engine/node.ts';
import type { Engine } from '#engine/engine.ts';
import { imported, programme, towards, undisclosedPeople } from '#import/fixtures/imported.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { cellsOf } from '#indicators/compute.ts';
import { deliveries } from '#indicators/connection-cache.ts';
import { excludedBy } from '#indicators/excluded-units.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { modesNote } from '#language/whole.ts';
import { cellColumns } from '#schemas/cell-columns.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Dim } from '#schemas/indicator.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { ingest } from '../records/ingest/ingest-files.ts';

const catalogue = readCatalogue('data', programme);
const named = (id: string) => catalogue.find((one) => one.id === id)!;

const people = 'navn;start\nAda Berg;2020-08-01\nBo Ny;2020-08-01\n';
const sheet = `navn;Middag 07.09.2020;Middag 05.10.2020;Middag 02.11.2020;Mentordag 10.09.2020;Mentordag 08.10.2020
Ada Berg;x;x;x;x;x
Bo Ny;x;;x;;x
`;
const enrolling = towards(['identity.name', 'participant.enrolled_on'], {
	shape: 'rows',
	table: 'participant',
	constants: [...undisclosedPeople, { target: 'participant.country', value: 'DK' }]
});

/** Records of a list of participants and a list of who came, as their coordinator imports them. */
async function recordsOf(name: string, change: (recipe: Recipe) => Recipe = (recipe) => recipe) {
	const folder = join(inject('scratch'), `${name}-${process.pid}`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'in', 'dk'), { recursive: true });
	const first = await imported(people, { recipe: enrolling });
	const { links } = first.outcome;
	const second = await imported(sheet, { recipe: change, context: { links } });
	expect([first.outcome.accepted, second.outcome.accepted]).toEqual([2, 2]);
	for (const { outcome } of [first, second])
		for (const [table, { csv }] of outcome.tables)
			writeFileSync(join(folder, 'in', 'dk', `${table}.csv`), csv);
	const out = join(folder, 'records.duckdb');
	const { rejected } = await ingest({ programme, catalogue, contributionsDir: join(folder, 'in'), out });
	expect(rejected).toBe(0);
	return { engine: await openRecords(out), sessions: second.rows('session') };
}

let engine: Engine;
let sessions: string[];
beforeAll(async () => ({ engine, sessions } = await recordsOf('attendance-list-alone')));
afterAll(() => engine.close());

const ask = async (id: string, by: Dim[] = [], of = engine) =>
	(await cellsOf(of, named(id), programme, { by, where: { country: ['DK'] } })).at(-1)!;

it('says neither for which day an event was planned nor how it was held', () => {
	expect(sessions[0]).toMatch(/^session_id,country,session_type,planned_on,held_on,status,mode,/);
	expect(sessions.slice(1).map((line) => line.split(',').slice(2, 7).join())).toEqual([
		'networking_dinner,,2020-09-07,held,',
		'networking_dinner,,2020-10-05,held,',
		'networking_dinner,,2020-11-02,held,',
		'mentor_day,,2020-09-10,held,',
		'mentor_day,,2020-10-08,held,'
	]);
});

it.each([
	'delivery-on-schedule',
	'online-delivery-share',
	'expert-hours-contributed',
	'mentor-days-two-experts',
	'kickoff-days-delivered',
	'reflection-meetings-held',
	'reflection-full-partnership',
	'final-evaluation-held'
])('%s is not collected, which is not nought', async (id) => {
	expect(await ask(id)).toMatchObject({ status: 'not-collected', value: null });
});

it('what it says is counted', async () => {
	expect(await ask('dinners-held')).toMatchObject({ status: 'ok', value: 3 });
	expect(await ask('mentor-days-held')).toMatchObject({ status: 'ok', value: 2 });
	expect(await ask('attendance-rate')).toMatchObject({ status: 'ok', numerator: 8, denominator: 10 });
});

it('how events were held is not known of any: no group of those held in one way is nought', async () => {
	const cells = await cellsOf(engine, named('dinners-held'), programme, {
		by: ['country', 'mode'],
		where: { country: ['DK'] }
	});
	const [grouped, whole] = [
		cells.filter(({ dims }) => dims['mode'] !== undefined),
		cells.filter(({ dims }) => dims['mode'] === undefined)
	];
	expect([...new Set(grouped.map(({ status }) => status))]).toEqual(['not-collected']);
	expect(whole.map(({ value }) => value)).toEqual([3, 3]);
	const online = await cellsOf(engine, named('dinners-held'), programme, {
		by: [],
		where: { country: ['DK'], mode: ['online'] }
	});
	expect(online.map(({ status }) => status)).toEqual(['not-collected']);
});

it('the matrix of deliveries says what of events and persons is not known', async () => {
	const matrix = await deliveries(engine, programme);
	const of = (name: string) => matrix.find(({ country, table }) => country === 'DK' && table === name)!;
	expect(of('session').kinds).toEqual(
		programme.domains.session_type
			.map(({ code }) => code)
			.filter((code) => !['networking_dinner', 'mentor_day'].includes(code))
	);
	expect(of('session').modes).toEqual({
		held: 5,
		said: 0,
		kinds: { networking_dinner: { held: 3, said: 0 }, mentor_day: { held: 2, said: 0 } }
	});
	expect(of('person').kinds).toEqual(['expert', 'coordinator', 'guest_entrepreneur']);
});

it('of events of which one was said to be online, the share is of one, and four are told as missing', async () => {
	const { engine: said } = await recordsOf('attendance-list-one-online', (recipe) => ({
		...recipe,
		sessions: recipe.sessions.map((one, i) => (i === 0 ? { ...one, mode: 'online' } : one))
	}));
	expect(await ask('online-delivery-share', [], said)).toMatchObject({
		status: 'ok',
		numerator: 1,
		denominator: 1
	});
	const left = await excludedBy(said, named('online-delivery-share'), programme, {
		by: [],
		where: { country: ['DK'] }
	});
	expect(left.map(({ reason, n }) => [reason, n])).toEqual([['not-noted', 4]]);
	await said.close();
});

it('of a kind of which no mode is noted, another kind of the same country loses nothing', async () => {
	const { engine: said } = await recordsOf('attendance-list-dinners-noted', (recipe) => ({
		...recipe,
		// Two dinners online and one in a room; of the mentor days nobody said.
		sessions: recipe.sessions.map((one, i) =>
			i < 3 ? { ...one, mode: i < 2 ? 'online' : 'in_person' } : one
		)
	}));
	const byMode = (id: string, where: Filters = {}) =>
		cellsOf(said, named(id), programme, { by: ['mode'], where: { country: ['DK'], ...where } });
	const numbers = (cells: Cell[]) =>
		cells.map(({ dims, value, status, partly }) => [dims['mode'] ?? 'all', value ?? status, partly?.modes]);
	expect(numbers(await byMode('dinners-held'))).toEqual([
		['in_person', 1, undefined],
		['online', 2, undefined],
		['hybrid', 0, undefined],
		['all', 3, undefined]
	]);
	expect(numbers(await byMode('mentor-days-held'))).toEqual([
		['in_person', 'not-collected', undefined],
		['online', 'not-collected', undefined],
		['hybrid', 'not-collected', undefined],
		['all', 2, undefined]
	]);
	// Of both kinds: ten places, of which eight were filled; of dinners online two and one of two, in a room two of two.
	const unsaid = { DK: { mentor_day: { held: 2, said: 0 } } };
	const rates = await byMode('attendance-rate');
	expect(
		rates.map(({ dims, numerator, denominator, status, partly }) => [
			dims['mode'] ?? 'all',
			denominator === null ? status : `${numerator} of ${denominator}`,
			partly?.modes
		])
	).toEqual([
		['in_person', '2 of 2', unsaid],
		['online', '3 of 4', unsaid],
		['hybrid', '0 of 0', undefined],
		['all', '8 of 10', undefined]
	]);
	const t = translator('en', await loadMessages('en'));
	expect(modesNote(t, programme, rates)).toBe(
		'Counted from events of which it is noted how they were held, which it is not of Denmark: mentor day (2 of 2).'
	);
	expect(cellColumns(rates).rows[0]).toContain('modes DK mentor_day 0/2');
	// Chosen by kind it is a figure of one.
	expect(numbers(await byMode('attendance-rate', { session_type: ['mentor_day'] })).slice(0, 2)).toEqual([
		['in_person', 'not-collected', undefined],
		['online', 'not-collected', undefined]
	]);
	expect(
		(await byMode('attendance-rate', { session_type: ['networking_dinner'] }))[1]!.partly
	).toBeUndefined();
	await said.close();
});

it('of a kind of which the mode of some events is noted, no number of one mode is given', async () => {
	const { engine: said } = await recordsOf('attendance-list-some-noted', (recipe) => ({
		...recipe,
		sessions: recipe.sessions.map((one, i) => (i === 0 ? { ...one, mode: 'online' } : one))
	}));
	for (const id of ['dinners-held', 'attendance-rate'])
		for (const where of [{}, { country: ['DK'] }] as Filters[]) {
			const cells = await cellsOf(said, named(id), programme, { by: ['mode'], where });
			expect(new Set(cells.slice(0, 3).map(({ status }) => status))).toEqual(new Set(['not-collected']));
		}
	await said.close();
});
