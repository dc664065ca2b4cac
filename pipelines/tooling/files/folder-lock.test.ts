import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endedProcess } from './fixtures/ended-process.ts';
import { withFolderLock } from './folder-lock.ts';
import { processMark } from './process-mark.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'lock-'))));
afterEach(() => rmSync(dir, { recursive: true }));
const lock = () => join(dir, '.tidemark-lock');

it('holds a lock with the mark of the process while it works, and none afterwards', async () => {
	const held = await withFolderLock(dir, () => readFileSync(lock(), 'utf8'));
	expect(held).toBe(`${processMark()}\n`);
	await expect(withFolderLock(dir, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
	expect(readdirSync(dir)).toEqual([]);
});

it('one waits for the other', async () => {
	const order: string[] = [];
	const work = (name: string) => async () => {
		order.push(`${name} begins`);
		await new Promise((done) => setTimeout(done, 20));
		order.push(`${name} ends`);
	};
	await Promise.all([withFolderLock(dir, work('one')), withFolderLock(dir, work('two'))]);
	expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

it('is refused in one sentence while a process that runs has it', async () => {
	writeFileSync(lock(), processMark(process.ppid));
	await expect(withFolderLock(dir, () => 1, 0)).rejects.toThrow(
		`busy folder: ${dir} is being written by process ${process.ppid}; wait until it has ended`
	);
	expect(readFileSync(lock(), 'utf8')).toBe(processMark(process.ppid));
});

it.each([
	['a process that has ended', endedProcess],
	['a process whose number another has by now', () => processMark(process.ppid).replace(/-\d+-/, '-1-')],
	['a file cut off', () => '']
])('takes over the lock of %s', async (_, mark) => {
	writeFileSync(lock(), mark());
	expect(await withFolderLock(dir, () => 'done', 0)).toBe('done');
	expect(readdirSync(dir)).toEqual([]);
});

it('of many processes that find a stale lock, never two work at a time', async () => {
	writeFileSync(lock(), endedProcess());
	writeFileSync(join(dir, 'log'), '');
	const module = (name: string) => JSON.stringify(resolve(name));
	const script = `import { appendFileSync } from 'node:fs';
		import { withFolderLock } from ${module('pipelines/tooling/files/folder-lock.ts')};
		for (let i = 0; i < 20; i++) await withFolderLock(${JSON.stringify(dir)}, async () => {
			appendFileSync(${JSON.stringify(join(dir, 'log'))}, '(');
			await new Promise((done) => setTimeout(done, 1));
			appendFileSync(${JSON.stringify(join(dir, 'log'))}, ')');
		}, 60_000);`;
	const children = Array.from({ length: 3 }, () =>
		spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script])
	);
	for (const ended of children.map((child) => once(child, 'close'))) expect((await ended)[0]).toBe(0);
	expect(readFileSync(join(dir, 'log'), 'utf8')).toBe('()'.repeat(60));
	expect(readdirSync(dir)).toEqual(['log']);
});
