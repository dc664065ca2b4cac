import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { cellsOf, type Question } from '#indicators/compute.ts';
import { openTiny, tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import type { Definition } from '#schemas/indicator.ts';
import { indexCells, preparedCells, type CellIndex } from './prepared-cells.ts';

const unit = `SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date`;
const share = tinyDefinition(
	'kind: share\nunit: share\ninterval: wilson\ndims: [country, gender, month]',
	`${unit}, CAST(CASE WHEN status = 'withdrawn' THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value FROM participant`
);
const people = [
	{ participant_id: 'p1', gender: 'woman' },
	{ participant_id: 'p2', gender: 'man', status: 'withdrawn' },
	{ participant_id: 'p3', gender: 'woman', country: 'SE', enrolled_on: '2021-02-01' },
	{ participant_id: 'p4', gender: 'man', country: 'SE', status: 'withdrawn' }
];

describe('figures computed before', () => {
	let engine: Engine;
	let known: CellIndex;
	const computed = (definition: Definition, question: Question) =>
		cellsOf(engine, definition, tinyProgramme, question);
	beforeAll(async () => {
		engine = await openTiny({ participant: people });
		const asked = [['country', 'gender'], ['month']] as const;
		const cells = await Promise.all(asked.map((by) => computed(share, { by, where: {} })));
		known = indexCells(cells.flat());
	});
	afterAll(() => engine.close());

	it.each([
		{ by: [], where: {} },
		{ by: ['country'], where: {} },
		{ by: ['gender', 'country'], where: {} },
		{ by: ['month'], where: {} },
		{ by: ['country'], where: { gender: ['woman'] } },
		{ by: ['gender'], where: { country: ['SE'] } },
		{ by: ['country', 'gender'], where: { country: ['DK'] } },
		{ by: [], where: { country: ['SE'], gender: ['man'] } }
	] as Question[])('answer %j as the engine does', async (question) => {
		expect(preparedCells(known, share, tinyProgramme, question)).toEqual(await computed(share, question));
	});

	it.each([
		['a period', { by: [], where: { from: '2020-04-11' } }],
		['several values of a filter', { by: [], where: { gender: ['woman', 'man'] } }],
		['a group that was not asked for', { by: ['country'], where: { mode: ['online'] } }],
		['months within countries', { by: ['country', 'month'], where: {} }]
	] as [string, Question][])('say that they cannot answer %s', (_, question) => {
		expect(preparedCells(known, share, tinyProgramme, question)).toBeNull();
	});
});

it('prepared figures say who did not deliver, as the engine does', async () => {
	const engine = await openTiny({ participant: people });
	await engine.run(`DELETE FROM participant WHERE country = 'SE'`);
	await engine.run(`DELETE FROM import_batch WHERE country = 'SE'`);
	const question: Question = { by: ['country'], where: {} };
	const computed = await cellsOf(engine, share, tinyProgramme, question);
	expect(computed.at(-1)!.without).toEqual(['SE']);
	expect(preparedCells(indexCells(computed), share, tinyProgramme, question)).toEqual(computed);
	await engine.close();
});
