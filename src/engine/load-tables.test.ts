import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { FillableEngine } from './engine.ts';
import { fillDatabase, type DatabaseContents } from './load-tables.ts';
import { openEmpty } from './node.ts';
import { openEmptyInWasm } from './node-wasm.ts';

const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);
const folder = 'data/sample/dk';
const encode = (text: string) => new TextEncoder().encode(text);
const sourced = (csv: string) =>
	csv
		.trimEnd()
		.split('\n')
		.map((line, i) => `${line},${i === 0 ? 'source' : '"List, ""first"""'}\n`)
		.join('');
const csvs = new Map(
	readdirSync(folder).map((name) => [
		name.replace('.csv', ''),
		sourced(readFileSync(`${folder}/${name}`, 'utf8'))
	])
);
const tables = new Map([...csvs].map(([name, csv]) => [name, encode(csv)]));
const files: DatabaseContents['files'] = [
	{
		file: "o'brien.csv",
		table: 'participant',
		sha256: '0',
		read: 3,
		accepted: 2,
		rejected: 1,
		blank: 0,
		country: null
	}
];

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('an empty engine %s, filled', (_, open) => {
	let engine: FillableEngine;
	beforeAll(async () => {
		engine = await open();
		await fillDatabase(engine, { programme, catalogue, tables, files });
	});
	afterAll(() => engine.close());

	it.each(contributedTables(programme).map((table) => [table.name, table] as const))(
		'holds every row of %s as the file does, in its order',
		async (name, table) => {
			const texts = Object.entries(table.columns).map(([column, { kind }]) =>
				kind === 'flag'
					? `CASE ${column} WHEN true THEN 'yes' WHEN false THEN 'no' ELSE '' END`
					: `coalesce(regexp_replace(CAST(${column} AS VARCHAR), '[.]0$', ''), '')`
			);
			const rows = await engine.query(
				`SELECT ${texts.join(` || ',' || `)} AS line FROM ${name} ORDER BY rowid`
			);
			const lines = readFileSync(`${folder}/${name}.csv`, 'utf8').trimEnd().split('\n').slice(1);
			expect(rows.map(({ line }) => line)).toEqual(lines);
		}
	);

	it('says what it is and where it comes from', async () => {
		const documents = await engine.query('SELECT name, json FROM document ORDER BY name');
		expect(documents.map(({ json }) => JSON.parse(String(json)) as unknown)).toEqual([catalogue, programme]);
		expect(await engine.query('SELECT file, CAST(read AS INTEGER) AS read FROM import_batch')).toEqual([
			{ file: "o'brien.csv", read: 3 }
		]);
	});

	it('cannot be configured any more', async () => {
		await expect(engine.run('SET threads = 1')).rejects.toThrow(/locked/);
	});

	it.each([
		['a code that the programme has not', (csv: string) => csv.replace(',DK,', ',XX,')],
		['a day that does not exist', (csv: string) => csv.replace(/2020-\d\d-\d\d/, '2020-02-30')],
		['a cell too few', (csv: string) => csv.replace(/,no,no,/, ',no,')],
		['an empty cell where a value is required', (csv: string) => csv.replace(',DK,', ',,')]
	])('refuses %s without telling what stands there', async (_, spoil) => {
		const other = await open();
		const spoiled = new Map([['participant', encode(spoil(csvs.get('participant')!))]]);
		const filling = fillDatabase(other, { programme, catalogue: [], tables: spoiled, files: [] });
		await expect(filling).rejects.toThrow(/^invalid participant[.]csv: a row does not fit the table$/);
		await other.close();
	});

	it('rejects an unknown table, and a table without one of its columns', async () => {
		const other = await open();
		const of = (name: string, text: string) =>
			fillDatabase(other, { programme, catalogue: [], tables: new Map([[name, encode(text)]]), files: [] });
		await expect(of('friends', 'a\n')).rejects.toThrow('unknown table: friends');
		await expect(of('product', 'product_id,kind,status\n')).rejects.toThrow(
			'missing column of product.csv: published_on'
		);
		await other.close();
	});
});
