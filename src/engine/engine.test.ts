import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { openEmpty, openRecords } from './node.ts';
import { openEmptyInWasm, openRecordsInWasm } from './node-wasm.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-engine-'));
const file = join(folder, "o'brien.duckdb");

beforeAll(async () => {
	const engine = await openEmpty();
	await engine.run(`ATTACH '${file.replaceAll("'", "''")}' AS out (STORAGE_VERSION 'v1.0.0')`);
	await engine.run('USE out');
	await engine.run(`CREATE TYPE colour AS ENUM ('red', 'blue')`);
	await engine.run('CREATE TABLE thing (id VARCHAR, day DATE, colour colour)');
	await engine.run(
		`INSERT INTO thing VALUES ('a', DATE '2020-05-01', 'red'), ('b', DATE '2020-12-31', 'blue'), ('c', NULL, NULL)`
	);
	await engine.run(
		'CREATE TABLE survey_item (item_code VARCHAR, scale_code VARCHAR, min_v DOUBLE, max_v DOUBLE, reversed BOOLEAN)'
	);
	await engine.run(
		'CREATE TABLE survey_response (response_id VARCHAR, participant_id VARCHAR, wave VARCHAR, item_code VARCHAR, submitted_on DATE, value_num DOUBLE)'
	);
	await engine.run('USE memory');
	await engine.run('DETACH out');
	await engine.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
	['in Node', openEmpty, openRecords],
	['in WebAssembly', openEmptyInWasm, openRecordsInWasm]
])('engine %s', (_, empty, records) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await empty();
	});
	afterAll(() => engine.close());

	it('reads a records file and keeps macros, views and temporary tables out of it', async () => {
		const engine = await records(file);
		await engine.run('CREATE TEMP TABLE copy AS SELECT * FROM thing');
		expect(
			await engine.query(
				'SELECT id, month_of(day) AS month, quarter_of(day) AS quarter, CAST(colour AS VARCHAR) AS colour FROM copy ORDER BY id'
			)
		).toEqual([
			{ id: 'a', month: '2020-05', quarter: '2020-Q2', colour: 'red' },
			{ id: 'b', month: '2020-12', quarter: '2020-Q4', colour: 'blue' },
			{ id: 'c', month: null, quarter: null, colour: null }
		]);
		expect(
			await engine.query(
				`SELECT DISTINCT database_name AS place FROM duckdb_functions() WHERE function_name = 'month_of'`
			)
		).toEqual([{ place: 'temp' }]);
		expect(
			await engine.query(
				`SELECT view_name AS name, database_name AS place FROM duckdb_views() WHERE view_name LIKE 'scale%' ORDER BY 1`
			)
		).toEqual([
			{ name: 'scale_answer', place: 'temp' },
			{ name: 'scale_score', place: 'temp' }
		]);
		await expect(engine.run('CREATE TABLE other (id INTEGER)')).rejects.toThrow(/read-only/);
		await expect(engine.run('SET threads = 1')).rejects.toThrow(/locked/);
		await engine.close();
	});

	it.each([
		['2020-02-28', '2020-03-01', 2],
		['2020-03-01', '2020-02-28', -2],
		['2021-01-01', '2021-01-01', 0]
	])('counts the days from %s to %s', async (a, b, days) => {
		expect(await engine.query(`SELECT days_between(DATE '${a}', DATE '${b}') AS days`)).toEqual([{ days }]);
	});

	it('throws for types that the two engines read differently', async () => {
		await expect(engine.query('SELECT count(*) AS n FROM range(3)')).rejects.toThrow(
			/column n yields .*: cast it/
		);
	});

	it('does not reach for extensions', async () => {
		await expect(engine.query(`SELECT * FROM read_parquet('x.parquet')`)).rejects.toThrow();
	});
});

it('names the command that makes a missing records file', async () => {
	await expect(openRecords('/nowhere/records.duckdb')).rejects.toThrow(
		'missing records file: /nowhere/records.duckdb; npm run ingest writes it'
	);
});
