import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRecords } from '#engine/node.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { recordsFile, recordsToRead } from './records-file.ts';

const nordic = readProgramme('data');
let folder: string;
let said: string[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tidemark-records-'));
	said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (wanted: Partial<Parameters<typeof recordsToRead>[0]>) =>
	recordsToRead({
		programmeDir: 'data',
		programme: nordic,
		catalogue: [],
		kept: join(folder, 'kept', 'records.duckdb'),
		say: (line) => said.push(line),
		...wanted
	});

it('keeps the records of each programme apart', () => {
	expect(recordsFile(nordic)).toBe('.tidemark/nordic-entrepreneurship/records.duckdb');
});

it('reads a sample first where that was not done yet, says so, and reads it once', async () => {
	const file = await read({});
	expect(said).toEqual([`12452 rows of data/sample read into ${file} first`]);
	const engine = await openRecords(file);
	expect(await engine.query('SELECT CAST(count(*) AS INTEGER) AS n FROM participant')).toEqual([{ n: 112 }]);
	await engine.close();
	expect(existsSync(join(folder, 'kept', 'rejected.csv'))).toBe(true);
	const bytes = readFileSync(file);
	expect(await read({})).toBe(file);
	expect(said).toHaveLength(1);
	expect(readFileSync(file).equals(bytes)).toBe(true);
});

it('takes a file that is named as it is', async () => {
	const data = join(folder, 'mine.duckdb');
	writeFileSync(data, '');
	expect(await read({ data })).toBe(data);
	expect(said).toEqual([]);
});

it.each([
	['a file that is named', { data: '/nowhere.duckdb' }, '/nowhere.duckdb; npm run ingest writes it'],
	['records of real people', { programme: { ...nordic, synthetic: false } }, 'npm run ingest writes it'],
	['a programme without a sample', { programmeDir: 'schemas' }, 'ingest -- --programme schemas writes it']
])('reads nothing unasked in place of %s', async (_, wanted, message) => {
	await expect(read(wanted)).rejects.toThrow(message);
	expect(existsSync(join(folder, 'kept'))).toBe(false);
	expect(said).toEqual([]);
});
