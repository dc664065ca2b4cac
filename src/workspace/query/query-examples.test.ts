import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillableEngine } from '#engine/engine.ts';
import { createProgrammeTables } from '#engine/load-tables.ts';
import { openEmpty } from '#engine/node.ts';
import { openEmptyInWasm } from '#engine/node-wasm.ts';
import { checkReadOnly, type ReadOnlyQuery } from '#engine/read-only-check.ts';
import { queryResult } from '#engine/query-answer.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { queryExamples } from './query-examples.ts';
import { programmeTables, loadedTables } from './query-tables.ts';

const programme = readProgramme('data');

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('%s', (_, open: () => Promise<FillableEngine>) => {
	let engine: FillableEngine;
	beforeAll(async () => {
		engine = await open();
		await createProgrammeTables(engine, { programme, catalogue: [] });
	});
	afterAll(() => engine.close());

	it.each([...queryExamples(programme)])('the example %s is a query that runs', async (_name, sql) => {
		const { columns } = await queryResult(engine, checkReadOnly(sql) as ReadOnlyQuery, 10);
		expect(columns.length).toBeGreaterThan(1);
		await engine.run('ROLLBACK');
	});

	it('lists the tables with their columns and rows', async () => {
		const tables = await loadedTables(engine, programme);
		const planned = programmeTables(programme);
		expect(tables.slice(0, planned.length)).toEqual(planned.map((table) => ({ ...table, rows: 0 })));
		expect(tables.map(({ name }) => name).slice(planned.length)).toEqual([
			'course_module',
			'declared_delivery',
			'document',
			'import_batch',
			'quality_issue',
			'scale_answer',
			'scale_score',
			'survey_item'
		]);
		expect(tables.find(({ name }) => name === 'document')).toEqual({
			name: 'document',
			rows: 2,
			columns: [
				{ name: 'name', type: 'VARCHAR', meaning: null },
				{ name: 'json', type: 'VARCHAR', meaning: null }
			]
		});
	});
});

it('there is an example for each table that a partner contributes', () => {
	const all = [...queryExamples(programme).values()].join(' ');
	for (const { name } of contributedTables(programme))
		expect(all).toMatch(new RegExp(`(FROM|JOIN) ${name}\\b`));
});

describe('a programme without gender and without events', () => {
	const bare = { ...tinyProgramme, domains: { ...tinyProgramme.domains, session_type: [] } };

	it.each([
		[[], 'country'],
		[[{ code: 'age_band', values: tinyProgramme.countries }], 'country, age_band']
	])('that asks for %j groups participants by %s', (characteristics, groups) => {
		expect(queryExamples({ ...bare, characteristics }).get('participants')).toContain(
			`SELECT ${groups}, count(*)`
		);
	});

	it('is offered no query of events', () => {
		const names = [...queryExamples(bare).keys()];
		expect(names).toContain('course');
		for (const name of ['sessions', 'attendance']) expect(names).not.toContain(name);
	});
});
