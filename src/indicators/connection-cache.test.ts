import { expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { cellsOf } from './compute.ts';
import { openTiny, short, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';
import { clearCache, prepare } from './connection-cache.ts';

const select = (columns: string) => `SELECT ${columns} FROM participant`;
const unit = 'CAST(participant_id AS VARCHAR) AS unit';
const person = 'CAST(participant_id AS VARCHAR) AS participant_id';
const day = 'CAST(enrolled_on AS DATE) AS on_date';
const one = 'CAST(1 AS DOUBLE PRECISION) AS value';
const sql = select([unit, person, day, one].join(', '));
const definition = tinyDefinition('', sql);

const open = () => openTiny({ participant: [{ participant_id: 'a' }, { participant_id: 'b' }] });
const tables = (engine: Engine) =>
	engine.query(`SELECT table_name AS name FROM duckdb_tables() WHERE database_name = 'temp' ORDER BY name`);
const total = async (engine: Engine) =>
	short(await cellsOf(engine, definition, tinyProgramme, { by: [], where: {} }));

it('finds the units once, for questions asked one after another or at once', async () => {
	const engine = await open();
	await Promise.all([prepare(engine, definition, tinyProgramme), total(engine), total(engine)]);
	await total(engine);
	expect(await tables(engine)).toEqual([{ name: expect.stringMatching(/^units_\d+$/) }]);
});

it('keeps combinations with the number of their units, not units', async () => {
	const engine = await open();
	const { table } = await prepare(engine, definition, tinyProgramme);
	expect(await engine.query(`SELECT n, value, CAST(country AS VARCHAR) AS country FROM ${table}`)).toEqual([
		{ n: 2, value: 1, country: 'DK' }
	]);
});

it('keeps the units of one SQL apart when they are linked otherwise', async () => {
	const engine = await open();
	await prepare(engine, definition, tinyProgramme);
	await prepare(engine, { ...definition, scope: 'programme', dims: [] }, tinyProgramme);
	expect(await tables(engine)).toHaveLength(2);
});

it('forgets: the tables are gone, and the next question sees what has changed', async () => {
	const engine = await open();
	expect(await total(engine)).toEqual([['all', 2]]);
	await engine.run(`DELETE FROM participant WHERE participant_id = 'a'`);
	expect(await total(engine)).toEqual([['all', 2]]);
	await clearCache(engine);
	expect(await tables(engine)).toEqual([]);
	expect(await total(engine)).toEqual([['all', 1]]);
});

it('has nothing to forget on a fresh connection', async () => {
	await expect(clearCache(await open())).resolves.toBeUndefined();
});

it.each([
	['a missing column', 'links: []', [unit, day], 'missing column of tiny: value'],
	['a missing link', '', [unit, day, one], 'missing column of tiny: participant_id'],
	['a missing measure', 'measures: [{id: m}]', [unit, person, day, one], 'missing column of tiny: measure'],
	[
		'an unknown column',
		'',
		[unit, person, day, one, 'country AS colour'],
		'unknown column of tiny: colour; known are unit, value'
	],
	[
		'an output that is not cast',
		'',
		[unit, person, day, '1.5 AS value'],
		'invalid column of tiny: value is DECIMAL(2,1); cast it to DOUBLE'
	],
	[
		'a dim that the units do not have',
		'dims: [mode]',
		[unit, person, day, one],
		'invalid dims of tiny: mode; its units have country, gender'
	],
	['SQL that does not run', '', ['nothing'], 'nothing']
])('refuses %s, and can be asked again', async (_, matter, columns, message) => {
	const engine = await open();
	const broken = tinyDefinition(matter, select(columns.join(', ')));
	await expect(prepare(engine, broken, tinyProgramme)).rejects.toThrow(message);
	await expect(prepare(engine, broken, tinyProgramme)).rejects.toThrow(message);
});
