import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '#pipelines/tooling/fixtures/run-command.ts';

const sample = (...args: string[]) => runCommand('pipelines/programme/sample/sample.ts', ...args);

/** Every file below a folder by its path, with its text. */
function filesOf(folder: string): Record<string, string> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.csv')
	);
	return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

let out: string;
beforeEach(() => {
	out = mkdtempSync(join(tmpdir(), 'sample-'));
});
afterEach(() => rmSync(out, { recursive: true }));

describe('npm run sample', () => {
	it('writes the contributions of the repository again, byte for byte', async () => {
		const { stdout, stderr } = await sample('--out', out);
		const files = filesOf(out);
		expect(stdout).toMatch(/^\d+ rows of 112 invented participants in /);
		expect(stderr).toBe('');
		expect(Object.keys(files)).toHaveLength(4 * 11);
		expect(files).toEqual(filesOf('data/sample'));
	});

	it('writes others for another seed', async () => {
		await sample('--out', out, '--seed', '7');
		const ours = filesOf('data/sample');
		const same = Object.entries(filesOf(out)).filter(([path, text]) => ours[path] === text);
		expect(same.map(([, text]) => text.trim().split('\n').length)).toEqual(same.map(() => 1));
	});

	it('takes no place of what somebody has changed, unless it is told to', async () => {
		await sample('--out', out);
		const file = join(out, 'dk', 'participant.csv');
		appendFileSync(file, 'filled in\n');
		const before = filesOf(out);
		expect(await sample('--out', out)).toMatchObject({
			status: 2,
			stderr: expect.stringContaining(`${file} would be lost`)
		});
		expect(filesOf(out)).toEqual(before);
		await sample('--out', out, '--overwrite');
		expect(filesOf(out)).toEqual(filesOf('data/sample'));
		expect(readdirSync(out).sort()).toEqual(['dk', 'fi', 'no', 'se']);
	});

	it.each([
		[['--participants', '0'], 'invalid --participants: "0"; a whole number from 1 to 1000000 is expected\n'],
		[['--seed', '1.5'], 'invalid --seed: "1.5"; a whole number from 0 to 2147483647 is expected\n'],
		[['--size', '3'], /^Unknown option '--size'; usage: npm run -s sample --[^\n]*\n$/]
	])('refuses %j in one line', async (args, message) => {
		expect(await sample('--out', out, ...args)).toMatchObject({
			status: 2,
			stderr: typeof message === 'string' ? message : expect.stringMatching(message)
		});
		expect(readdirSync(out)).toEqual([]);
	});
});
