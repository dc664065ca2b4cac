import { expect, it } from 'vitest';
import type { Dim } from '#schemas/indicator.ts';
import { cellsOf } from './compute.ts';
import { openTiny, short, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';

/** A definition over one row a tuple, as if some table had said so: country, day, value, and measure where there is one. */
const over = (matter: string, rows: [string | null, string | null, number | null, string?, string?][]) => {
	const one = ([country, day, value, measure, unit]: (typeof rows)[number], i: number) => `SELECT
		CAST('${unit ?? `u${i}`}' AS VARCHAR) AS unit, CAST(${country ? `'${country}'` : 'NULL'} AS VARCHAR) AS country,
		CAST(${day ? `'${day}'` : 'NULL'} AS DATE) AS on_date, CAST(${value ?? 'NULL'} AS DOUBLE PRECISION) AS value
		${measure ? `, CAST('${measure}' AS VARCHAR) AS measure` : ''}`;
	return tinyDefinition(`${matter}\nlinks: []`, rows.map(one).join('\nUNION ALL '));
};
const people = [{ participant_id: 'p1' }, { participant_id: 'p2' }, { participant_id: 'p3', country: 'SE' }];
const ask = async (definition: ReturnType<typeof over>, ...by: Dim[]) =>
	cellsOf(await openTiny({ participant: people }), definition, tinyProgramme, { by, where: {} });

it('sum: adds values, 0 where there are none', async () => {
	const hours = over('kind: sum\nunit: hours', [
		['DK', null, 2.5],
		['DK', null, 0.1],
		['DK', null, 0.2],
		['DK', null, null]
	]);
	expect(short(await ask(hours, 'country'))).toEqual([
		['DK', 2.8],
		['SE', 0],
		['all', 2.8]
	]);
});

it('mean: of the units with a value, with an interval from two on', async () => {
	const points = over('kind: mean\nunit: points\ninterval: t', [
		['DK', null, 1],
		['DK', null, 2],
		['DK', null, 6],
		['SE', null, 4],
		['SE', null, null]
	]);
	const cells = await ask(points, 'country');
	expect(short(cells)).toEqual([
		['DK', 3, '9/3'],
		['SE', 4, '4/1'],
		['all', 3.25, '13/4']
	]);
	// DK: sd = √7, t(2) = 4.30265272975, half = 4.30265272975 · √(7/3) = 6.57241060773
	expect([cells[0]!.low, cells[0]!.high]).toEqual([-3.57241060773, 9.57241060773]);
	expect([cells[1]!.low, cells[1]!.high]).toEqual([null, null]);
});

it('median: the middle value, with an interval by ranks, including those with 0', async () => {
	const hours = over('kind: median\nunit: hours\ninterval: order-statistics', [
		...[0, 0, 3, 4, 9, 10].map((value): [string, null, number] => ['DK', null, value]),
		['SE', null, 7],
		['SE', null, null]
	]);
	const cells = await ask(hours, 'country');
	expect(cells.map(({ value, low, high, n }) => [value, low, high, n])).toEqual([
		[3.5, 0, 10, 6],
		[7, null, null, 1],
		[4, 0, 10, 7]
	]);
});

it('growth: a cumulative sum that stays level in months without ties, divided by all participants where asked', async () => {
	const measures = `measures:\n  - {id: ties}\n  - {id: mean-degree, unit: ties-per-person, denominator: per-participant}`;
	const ties = over(`kind: growth\nunit: ties\ndims: [month]\n${measures}`, [
		['DK', '2020-04-02', 1, 'ties'],
		['DK', '2020-06-05', 1, 'ties'],
		['DK', '2020-04-02', 2, 'mean-degree'],
		['DK', '2020-06-05', 2, 'mean-degree']
	]);
	const cells = await ask(ties, 'month');
	expect(short(cells)).toEqual([
		['2020-04 ties', 1],
		['2020-04 mean-degree', 0.666666666667, '2/3'],
		['2020-05 ties', 1],
		['2020-05 mean-degree', 0.666666666667, '2/3'],
		['2020-06 ties', 2],
		['2020-06 mean-degree', 1.33333333333, '4/3'],
		['ties', 2],
		['mean-degree', 1.33333333333, '4/3']
	]);
	expect(cells.map(({ unit }) => unit).slice(0, 2)).toEqual(['ties', 'ties-per-person']);
	expect(cells.map(({ n }) => n)).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
});

it('per participant: each group is divided by its own participants, and has no value without any', async () => {
	const contacts = over('denominator: per-participant\ndims: [country, month]', [
		['DK', '2020-04-02', 1],
		['SE', '2020-04-02', 3]
	]);
	expect(short(await ask(contacts, 'country'))).toEqual([
		['DK', 0.5, '1/2'],
		['SE', 3, '3/1'],
		['all', 1.33333333333, '4/3']
	]);
	const nobody = await cellsOf(await openTiny({ participant: [] }), contacts, tinyProgramme, {
		by: [],
		where: {}
	});
	expect(short(nobody)).toEqual([['all', null, '4/0', 'no-units']]);
});

it('of units: the count, over the units looked at', async () => {
	const published = over('denominator: of-units', [
		['DK', null, 1],
		['DK', null, 0],
		['DK', null, null]
	]);
	expect(short(await ask(published, 'country'))).toEqual([
		['DK', 1, '1/2'],
		['SE', 0, '0/0'],
		['all', 1, '1/2']
	]);
});

it('distinct: a unit of which several rows speak counts once in each group and once in all', async () => {
	const matter = `measures:\n  - {id: held}\n  - {id: sectors, unit: sectors, distinct: true}`;
	const engaged = over(matter, [
		['DK', null, 1, 'held'],
		['SE', null, 1, 'held'],
		['DK', null, 1, 'sectors', 'public'],
		['DK', null, 1, 'sectors', 'public'],
		['SE', null, 1, 'sectors', 'public'],
		['SE', null, 1, 'sectors', 'private']
	]);
	expect(short(await ask(engaged, 'country'))).toEqual([
		['DK held', 1],
		['DK sectors', 1],
		['SE held', 1],
		['SE sectors', 2],
		['held', 2],
		['sectors', 2]
	]);
});

it('a unit without a country is in the total alone', async () => {
	const days = over('', [
		['DK', null, 1],
		[null, null, 1]
	]);
	expect(short(await ask(days, 'country'))).toEqual([
		['DK', 1],
		['SE', 0],
		['all', 2]
	]);
});

it('a session gives its units country, kind and mode, unless they belong to the whole programme', async () => {
	const sql = `SELECT CAST(session_id AS VARCHAR) AS unit, CAST(session_id AS VARCHAR) AS session_id,
		CAST(held_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM session`;
	const engine = await openTiny({
		participant: [],
		session: [
			{ session_id: 's1', country: 'DK', mode: 'online' },
			{ session_id: 's2', country: 'SE', session_type: 'mentor_day' }
		]
	});
	const dinners = tinyDefinition('links: [session]\ndims: [session_type, mode]', sql);
	const where = { mode: ['online', 'hybrid'] };
	expect(short(await cellsOf(engine, dinners, tinyProgramme, { by: ['session_type'], where }))).toEqual([
		['dinner', 1],
		['mentor_day', 0],
		['all', 1]
	]);
	const kickoff = tinyDefinition('links: [session]\nscope: programme\ndims: []', sql);
	expect(
		short(await cellsOf(engine, kickoff, tinyProgramme, { by: [], where: { country: ['DK'] } }))
	).toEqual([['all', null, 'filter']]);
	expect(short(await cellsOf(engine, kickoff, tinyProgramme, { by: [], where }))).toEqual([['all', 1]]);
});
