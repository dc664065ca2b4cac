import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endedProcess } from './fixtures/ended-process.ts';
import { finishPublishing, publish, publishedFiles } from './publish.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'publish-'));
	mkdirSync(join(dir, 'out'));
	mkdirSync(join(dir, 'new'));
	for (const name of ['a.csv', 'b.csv']) {
		writeFileSync(join(dir, 'out', name), 'before');
		writeFileSync(join(dir, 'new', name), 'after');
	}
	writeFileSync(join(dir, 'out', 'notes.txt'), 'mine');
});
afterEach(() => rmSync(dir, { recursive: true }));

const contents = () =>
	Object.fromEntries(
		readdirSync(join(dir, 'out')).map((name) => [name, readFileSync(join(dir, 'out', name), 'utf8')])
	);
const after = { 'a.csv': 'after', 'b.csv': 'after', 'notes.txt': 'mine' };

it('puts files in the place of those of their names, and leaves the others', () => {
	publish(join(dir, 'new'), join(dir, 'out'));
	expect(contents()).toEqual(after);
});

it('what a process published that was killed meanwhile is read as published, and finished by the next', () => {
	const ready = join(dir, 'out', `.tidemark-ready-${endedProcess()}`);
	renameSync(join(dir, 'new'), ready);
	renameSync(join(ready, 'a.csv'), join(dir, 'out', 'a.csv'));
	expect([...publishedFiles(join(dir, 'out'))]).toEqual([['b.csv', join(ready, 'b.csv')]]);
	finishPublishing(join(dir, 'out'));
	expect(contents()).toEqual(after);
	expect(publishedFiles(join(dir, 'out')).size).toBe(0);
});
