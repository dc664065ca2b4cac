import { expect, it } from 'vitest';
import { openTiny, tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { cellsOf } from '#indicators/compute.ts';
import { cells as cellsSchema } from '#schemas/cell.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import { exportedText } from './exported-figures.ts';

const english = spreadsheetForm('en');

const definition = tinyDefinition(
	'kind: share\nunit: share\ninterval: wilson\ndims: [country]',
	`SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`
);

async function taken() {
	const engine = await openTiny({ participant: [{ participant_id: 'p1' }] });
	const cells = await cellsOf(engine, definition, tinyProgramme, { by: ['country'], where: {} });
	await engine.close();
	return { programme: tinyProgramme, definitions: [definition], cells, where: {} };
}

it('every column of the CSV is a field of the dictionary, in the same order', async () => {
	const all = await taken();
	const columns = (await exportedText(all, 'csv', 'en', english)).slice(1).split('\r\n')[0]!.split(',');
	const lines = (await exportedText(all, 'dictionary', 'en', english)).trim().split('\r\n').slice(1);
	const fields = lines.map((line) => line.split(',').slice(0, 2)).filter(([, code]) => code === '');
	expect(fields.map(([field]) => field)).toEqual(columns);
});

it('the JSON holds the cells as they are, the definition and the dictionary, in one language', async () => {
	const all = await taken();
	const read = JSON.parse(await exportedText(all, 'json', 'fi', english)) as Record<string, unknown>;
	expect(Object.keys(read)).toEqual([
		'programme',
		'synthetic',
		'language',
		'selection',
		'dictionary',
		'indicators',
		'cells'
	]);
	expect(cellsSchema.parse(read['cells'])).toEqual(all.cells);
	expect((read['indicators'] as { name: string; sql: string }[])[0]).toMatchObject({
		name: 'name',
		sql: definition.sql
	});
	expect(JSON.stringify(read['dictionary'])).toContain('Tyhjä tarkoittaa kaikkia');
});
