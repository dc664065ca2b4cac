import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceFile } from './source-file.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'source-'))));
afterEach(() => rmSync(dir, { recursive: true }));

it.each<[string, () => string, RegExp]>([
	['an empty name', () => '', /^missing file: its name is empty$/],
	['nothing', () => join(dir, 'none'), /^missing file: .*none cannot be read; check the path$/],
	['a folder', () => dir, /^invalid file: .* is a folder; name a file/],
	['a device', () => '/dev/null', /^invalid file: \/dev\/null is a device; name a file/],
	[
		'a pipe, without waiting for its other end',
		() => {
			expect(spawnSync('mkfifo', [join(dir, 'pipe')]).status).toBe(0);
			return join(dir, 'pipe');
		},
		/^invalid file: .*pipe is a pipe; name a file/
	]
])('refuses %s in one sentence', async (_, path, message) => {
	await expect(sourceFile(path())).rejects.toThrow(message);
});

const changed = /^invalid file: .* changed while it was read; read it again when nobody writes into it$/;

it('reads a file in pieces, and notices that it changed meanwhile', async () => {
	const path = join(dir, 'file.csv');
	writeFileSync(path, 'a,b\n1,2\n');
	const file = await sourceFile(path);
	try {
		expect(new TextDecoder().decode(await file.slice(4, 100))).toBe('1,2\n');
		await file.requireUnchanged();
		appendFileSync(path, '3,4\n');
		await expect(file.requireUnchanged()).rejects.toThrow(changed);
		truncateSync(path, 2);
		await expect(file.slice(0, 8)).rejects.toThrow(changed);
	} finally {
		await file.close();
	}
});
