import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endedProcess } from '../tooling/files/fixtures/ended-process.ts';
import { readFolder, writeFolder } from './edition-folder.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'edition-folder-'))));
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(dir, { recursive: true });
});

const files = new Map([
	['README.txt', new TextEncoder().encode('an edition\n')],
	['tables/a.csv', new TextEncoder().encode('n\n1\n')]
]);

it('appears as a whole, for everybody to read, and only once', () => {
	const edition = join(dir, 'new', '2021-07');
	writeFolder(edition, files);
	expect(readFolder(edition)).toEqual(files);
	expect(statSync(edition).mode & 0o055).toBe(0o055);
	expect(readdirSync(join(dir, 'new'))).toEqual(['2021-07']);
	expect(() => writeFolder(edition, new Map())).toThrow(
		`invalid folder: ${edition} is there already, and an edition is never changed; choose another name`
	);
	expect(readFileSync(join(edition, 'README.txt'), 'utf8')).toBe('an edition\n');
});

it('what a killed run left beside it is removed and named, also where the edition is there', () => {
	const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const left = join(dir, `.tidemark-edition-${endedProcess()}-1`);
	mkdirSync(left);
	mkdirSync(join(dir, '2021-07'));
	expect(() => writeFolder(join(dir, '2021-07'), files)).toThrow('is there already');
	expect(readdirSync(dir)).toEqual(['2021-07']);
	expect(said.mock.calls).toEqual([[`removed ${left}, which a run that was killed had left behind\n`]]);
});

it('says before the work that a part of its path is a file', () => {
	writeFileSync(join(dir, 'file'), '');
	expect(() => writeFolder(join(dir, 'file', '2021-07'), files)).toThrow(
		`invalid folder: ${join(dir, 'file')} is a file, where a folder is expected`
	);
});
