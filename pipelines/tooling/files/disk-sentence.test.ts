import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { diskSentence } from './disk-sentence.ts';

const dir = mkdtempSync(join(tmpdir(), 'disk-'));
afterAll(() => rmSync(dir, { recursive: true }));
writeFileSync(join(dir, 'file'), '');

function saidOf(work: () => unknown): string | null {
	try {
		work();
	} catch (error) {
		return diskSentence(error);
	}
	throw new Error('nothing failed');
}

it.each([
	[
		'a folder in the place of a file',
		() => writeFileSync(dir, ''),
		`invalid file: ${dir} is a folder, where a file is expected`
	],
	[
		'a file in the place of a folder',
		() => mkdirSync(join(dir, 'file', 'x')),
		`invalid folder: a part of ${join(dir, 'file', 'x')} is a file, where a folder is expected`
	],
	[
		'a name that is too long',
		() => writeFileSync('x'.repeat(300), ''),
		`invalid name: ${'x'.repeat(300)} is too long`
	]
])('says %s in one sentence', (_, work, sentence) => {
	expect(saidOf(work)).toBe(sentence);
});

it.skipIf(!existsSync('/dev/full'))('says a full disk in one sentence', () => {
	expect(saidOf(() => writeFileSync('/dev/full', 'x'))).toMatch(
		/^full disk: .* make room, or choose another place$/
	);
});

it.each([
	[
		'IO Error: Could not write all bytes to file "/big/records.duckdb": wanted=16384 wrote=-1\n\nLINE 1: Anna',
		'/big/records.duckdb'
	],
	[
		'TransactionContext Error: Failed to commit: Could not write file "/big/.tidemark-ingest-7266-8499200-vm-1/records.duckdb.wal": No space left on device',
		'/big'
	]
])("knows the database's own words, without the lines below: %#", (message, where) => {
	expect(diskSentence(new Error(message))).toBe(
		`full disk: ${where} cannot be written; make room, or choose another place`
	);
});

it('leaves other errors alone', () => {
	expect(diskSentence(new Error('invalid day'))).toBeNull();
	expect(diskSentence('text')).toBeNull();
});
