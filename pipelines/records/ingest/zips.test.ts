import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packContribution } from '#contributions/pack.ts';
import { deceitfulZips } from '#tables/fixtures/deceitful-zips.ts';
import { zipLimits, type ZipLimits } from '#tables/zip-limits.ts';
import { filesWith } from './fixtures/rows.ts';
import { attempt, csvOf, programme, tables } from './fixtures/trial.ts';
import { ingest } from './ingest-files.ts';
import { unzipContribution } from './unzip-contribution.ts';

const withSource = (csv: string) =>
	new TextEncoder().encode(
		csv
			.split('\n')
			.slice(0, -1)
			.map((line, i) => `${line},${i === 0 ? 'source' : '"Registration, Forms"'}\n`)
			.join('')
	);
/** A zip of these canonical CSVs, as a workspace exports it. */
const sealed = (csvs: [table: string, csv: string][], country = 'DK') =>
	packContribution({
		programme,
		country,
		at: '2021-08-02T09:30:00Z',
		period: programme.period,
		tables: new Map(csvs.map(([table, csv]) => [table, withSource(csv)])),
		declared: [],
		answers: [],
		recipes: [],
		keyId: null
	});
/** Any hash. */
const sha256: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
const good = Object.entries(filesWith(csvOf, {})).map(([name, csv]): [string, string] => [
	name.slice('dk/'.length, -'.csv'.length),
	csv
]);
const sample = tables.map(({ name }): [string, string] => [
	name,
	readFileSync(`data/sample/dk/${name}.csv`, 'utf8')
]);

it('a sealed contribution yields the same rows as the files that it was sealed from', async () => {
	const storedRows = async (files: Record<string, string | Buffer>) =>
		attempt(files, async ({ ingested, rejected, ask }) => {
			const rows = [];
			for (const { name, columns } of tables)
				rows.push(
					await ask(
						`SELECT ${Object.keys(columns)
							.map((column) => `CAST(${column} AS VARCHAR) AS ${column}`)
							.join(', ')} FROM ${name}`
					)
				);
			const { read, accepted, warnings } = ingested;
			return { rows, rejected, read, accepted, warnings };
		});
	const others = Object.fromEntries(
		['fi', 'no', 'se'].flatMap((country) =>
			tables.map(({ name }) => [
				`${country}/${name}.csv`,
				readFileSync(`data/sample/${country}/${name}.csv`, 'utf8')
			])
		)
	);
	const folder = Object.fromEntries(sample.map(([name, csv]) => [`dk/${name}.csv`, csv]));
	const fromFolder = await storedRows({ ...others, ...folder });
	const fromZip = await storedRows({ ...others, 'dk.zip': Buffer.from(await sealed(sample)) });
	expect(fromZip.rejected).toEqual([]);
	expect(fromZip.accepted).toBeGreaterThan(1000);
	expect(fromZip).toEqual(fromFolder);
});

describe('a zip', () => {
	let dir: string;
	beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'zip-test-'))));
	afterEach(() => rmSync(dir, { recursive: true }));

	it('may be named alone, and leaves nothing unpacked behind', async () => {
		const zip = join(dir, 'dk.zip');
		writeFileSync(zip, await sealed(good));
		const out = join(dir, 'out', 'records.duckdb');
		const { accepted, rejected } = await ingest({ programme, catalogue: [], contributionsDir: zip, out });
		expect([accepted, rejected]).toEqual([7, 0]);
		expect(readdirSync(join(dir, 'out'))).toEqual(['records.duckdb']);
	});

	it.each<[title: string, spoil: (entries: Zippable) => Uint8Array, accepted: number, faults: unknown[][]]>([
		['that is none', () => strToU8('not a zip'), 0, [['dk.zip', 'zip', '']]],
		['cut off on its way', (entries) => zipSync(entries).subarray(0, -40), 0, [['dk.zip', 'zip', '']]],
		[
			'with a file of another name, and paths that lead outside',
			(entries) =>
				zipSync({ ...entries, 'people.csv': strToU8('name\nAnna\n'), '../../evil.csv': strToU8('x\n') }),
			7,
			[
				['dk.zip', 'unknown-file', 'people.csv'],
				['dk.zip', 'unknown-file', '../../evil.csv']
			]
		],
		[
			'with what a computer adds',
			(entries) =>
				zipSync({ ...entries, '__MACOSX/._participant.csv': strToU8('x'), '.DS_Store': strToU8('x') }),
			7,
			[]
		],
		[
			'without its description',
			({ 'contribution.json': _, ...entries }) => zipSync(entries),
			0,
			[['dk.zip', 'manifest', 'contribution.json']]
		],
		[
			'with a table that was changed since',
			(entries) =>
				zipSync({ ...entries, 'person.csv': strToU8(`${good.find(([n]) => n === 'person')![1]}\n`) }),
			4,
			[['dk.zip/person.csv', 'manifest', sha256]]
		]
	])('%s', async (_, spoil, accepted, faults) => {
		const bytes = spoil(unzipSync(await sealed(good)));
		await attempt({ 'dk.zip': Buffer.from(bytes) }, ({ ingested, rejected }) => {
			expect(rejected.map(({ file, code, value }) => [file, code, value])).toEqual(faults);
			expect(ingested.accepted).toBe(accepted);
		});
		expect(existsSync(join(tmpdir(), 'evil.csv'))).toBe(false);
	});

	it.each<[string, Partial<ZipLimits>, RegExp]>([
		['too large', { packed: 10 }, /too large/],
		['of too many files', { entries: 2 }, /holds \d+ files, more than 2/],
		['of a file too large', { part: 20 }, /a file in it takes more than/],
		['of files too large together', { total: 100 }, /its files take more than/]
	])('%s is not unpacked', async (_, limits, message) => {
		const zip = join(dir, 'dk.zip');
		writeFileSync(zip, await sealed(good));
		const names = tables.map(({ name }) => `${name}.csv`);
		const read = await unzipContribution(zip, dir, names, { ...zipLimits.contribution, ...limits });
		expect(read.names).toEqual([]);
		expect(read.faults).toMatchObject([{ code: 'zip', message: expect.stringMatching(message) as unknown }]);
		expect(readdirSync(dir)).toEqual(['dk.zip']);
	});

	it('that is made to deceive is refused, and nothing of it stays', async () => {
		const zip = join(dir, 'dk.zip');
		const names = ['contribution.json', ...tables.map(({ name }) => `${name}.csv`)];
		for (const [reason, bytes] of deceitfulZips(unzipSync(await sealed(good)))) {
			writeFileSync(zip, bytes);
			const read = await unzipContribution(zip, dir, names);
			expect({ reason, names: read.names, codes: read.faults.map(({ code }) => code) }).toEqual({
				reason,
				names: [],
				codes: ['zip']
			});
			expect(readdirSync(dir)).toEqual(['dk.zip']);
		}
	});

	it('that declares less than a table holds is refused as a whole', async () => {
		const bytes = await sealed(sample);
		const view = new DataView(bytes.buffer);
		for (let i = 0; i < bytes.length - 46; i++)
			if (view.getUint32(i, true) === 0x02014b50 && view.getUint32(i + 24, true) > 10_000)
				view.setUint32(i + 24, 4_000, true);
		await attempt({ 'dk.zip': Buffer.from(bytes) }, ({ ingested, rejected }) => {
			expect(rejected).toMatchObject([
				{ file: 'dk.zip', code: 'zip', message: 'a file in it is larger than it says' }
			]);
			expect(ingested.accepted).toBe(0);
		});
	});
});
