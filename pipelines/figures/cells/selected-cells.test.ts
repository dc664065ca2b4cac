import { expect, it } from 'vitest';
import { openTiny, short, tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { selectedCells, checkRecords } from './selected-cells.ts';

const document = (json: string) => ({ document: [{ name: 'programme', json }] });

it('says of an indicator that was not named and is not broken down so just that', async () => {
	const engine = await openTiny({ participant: [{ participant_id: 'a' }] });
	const sql = `SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
		CAST(enrolled_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`;
	const definitions = [tinyDefinition('dims: [country]', sql), tinyDefinition('dims: [gender]', sql)];
	const question = { by: ['country' as const], where: {} };
	expect(short(await selectedCells(engine, tinyProgramme, { definitions, question, named: false }))).toEqual([
		['DK', 1],
		['SE', 0],
		['all', 1],
		['all', null, 'breakdown']
	]);
});

it.each([
	['of another programme', '{"id":"other"}', /is of programme "other", not of "tiny"/],
	['that names none', '{}', /is of programme "undefined", not of "tiny"/]
])('refuses records %s', async (_, json, message) => {
	await expect(checkRecords(await openTiny(document(json)), tinyProgramme, 'x.duckdb')).rejects.toThrow(
		message
	);
});

it('takes records of the programme itself', async () => {
	await expect(
		checkRecords(await openTiny(document('{"id":"tiny"}')), tinyProgramme, 'x')
	).resolves.toBeUndefined();
});
