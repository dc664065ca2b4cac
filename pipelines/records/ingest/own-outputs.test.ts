import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesWith } from './fixtures/rows.ts';
import { csvOf, programme } from './fixtures/trial.ts';
import { ingest } from './ingest-files.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'outputs-'));
	mkdirSync(join(dir, 'in', 'dk'), { recursive: true });
	for (const [name, text] of Object.entries(filesWith(csvOf, {}))) writeFileSync(join(dir, 'in', name), text);
});
afterEach(() => rmSync(dir, { recursive: true }));

const run = (out = join(dir, 'records.duckdb'), rejected = join(dir, 'rejected.csv')) =>
	ingest({ programme, catalogue: [], contributionsDir: join(dir, 'in'), out, rejected });

it('replaces what an ingest wrote, for its owner only', async () => {
	await run();
	await run();
	for (const name of ['records.duckdb', 'rejected.csv'])
		expect([name, statSync(join(dir, name)).mode & 0o777]).toEqual([name, 0o600]);
});

it('replaces the list of an earlier version, and an empty file', async () => {
	writeFileSync(join(dir, 'rejected.csv'), 'file,line,column,code,value,message,fix\na,1,,x,,,\n');
	writeFileSync(join(dir, 'records.duckdb'), '');
	await run();
	expect(readFileSync(join(dir, 'rejected.csv'), 'utf8')).toBe(
		'\uFEFFfile,line,column,code,value,message,fix\r\n'
	);
});

it.each([
	['rejected.csv', 'applicants,rejected\nAnna,yes\n'],
	['records.duckdb', 'the only copy of something'],
	['records.duckdb', `\0\0\0\0\0\0\0\0DUCK${'\0'.repeat(5000)}`]
])('leaves a %s alone that it did not write', async (name, text) => {
	writeFileSync(join(dir, name), text);
	await expect(run()).rejects.toThrow(
		`invalid file: ${join(dir, name)} is there already, and no ingest wrote it; move it away, or name a file in another folder with --out`
	);
	expect(readFileSync(join(dir, name), 'utf8')).toBe(text);
	expect(existsSync(join(dir, name === 'rejected.csv' ? 'records.duckdb' : 'rejected.csv'))).toBe(false);
});

it.each<[string, () => string, RegExp]>([
	['a folder', () => join(dir, 'in'), /^invalid file: .*in is a folder; name a file in it$/],
	[
		'a file below a file',
		() => join(dir, 'in', 'dk', 'session.csv', 'records.duckdb'),
		/^invalid folder: .*session\.csv is a file, where a folder is expected$/
	],
	['an empty name', () => '', /^missing name: --out names the records file$/]
])('says before the work that it cannot write into %s', async (_, out, message) => {
	await expect(run(out(), out() === '' ? 'rejected.csv' : join(out(), '..', 'rejected.csv'))).rejects.toThrow(
		message
	);
});
