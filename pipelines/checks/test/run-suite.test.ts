import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { closing } from './closing.ts';
import { runSuite } from './run-suite.ts';

/** Runs these files as a separate suite, and returns its outcome and everything printed meanwhile. */
async function trial(files: Record<string, string>, shard?: string) {
	mkdirSync('.tidemark', { recursive: true });
	const folder = mkdtempSync(resolve('.tidemark', 'trial-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const config = join(folder, 'vitest.config.js');
	writeFileSync(config, `export default { root: ${JSON.stringify(folder)}, test: { name: 'unit' } };`);
	for (const [name, text] of Object.entries(files))
		writeFileSync(join(folder, name), `import { describe, expect, it } from 'vitest';\n${text}`);
	const said: string[] = [];
	const suite = {
		id: 'unit',
		title: 'units',
		projects: ['unit'],
		workers: 1,
		config,
		...(shard ? { shard } : {})
	};
	const outcome = await runSuite(suite, (line) => said.push(line));
	return { outcome, said: said.join('\n'), end: closing(outcome) };
}

it('names every failure, with its file, its error and the command that repeats just it', async () => {
	const { outcome, end, said } = await trial({
		'sums.test.ts': `
			describe('sums', () => {
				it('are (sometimes) right', () => expect(1 + 1, 'two ones').toBe(3));
				it('are right', () => expect(1 + 1).toBe(2));
			});
			describe.skip('real files, which are not here', () => { it('a', () => {}); it('b', () => {}); });`,
		'unread.test.ts': `throw new Error('no such thing\\nat all');`,
		'before.test.ts': `
			import { beforeAll } from 'vitest';
			describe('a group', () => { beforeAll(() => { throw new Error('not made'); }); it('waits', () => {}); });`
	});
	expect(outcome).toMatchObject({ passed: 1, failed: 3 });
	expect(end).toContain(
		`failed: sums.test.ts > sums > are (sometimes) right
        AssertionError: two ones: expected 2 to be 3 // Object.is equality
        again: npx vitest run --project unit sums.test.ts -t '^sums are \\(sometimes\\) right$'`.replace(
			'AssertionError: ',
			''
		)
	);
	expect(end).toContain(
		'failed: unread.test.ts\n        no such thing\n        again: npx vitest run --project unit unread.test.ts\n'
	);
	expect(end).toContain('failed: before.test.ts > a group\n        not made\n');
	expect(end).toContain('not run: 2 of sums.test.ts > real files, which are not here\n');
	expect(end.split('\n').at(-1)).toBe('1 passed, 3 failed, 3 skipped');
	expect(said).toContain('sums.test.ts: 1 passed, 1 failed, 2 not run');
	expect(outcome.times.map(({ what }) => what).sort()).toEqual([
		'before.test.ts',
		'sums.test.ts',
		'unread.test.ts'
	]);
});

it('takes a shard for whole when each of its own files has ended, and loses none of them between shards', async () => {
	const files = Object.fromEntries(
		['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.test.ts`, `it('is', () => expect(1).toBe(1));`])
	);
	const parts = [];
	for (const shard of ['1/2', '2/2']) parts.push((await trial(files, shard)).outcome);
	expect(parts.map(({ failed }) => failed)).toEqual([0, 0]);
	expect(parts.flatMap(({ times }) => times.map(({ what }) => what)).sort()).toEqual(Object.keys(files));
});

it('keeps the results of a suite that crashes, says where it was, and what it wrote', async () => {
	const long = `// ${'-'.repeat(2000)}\n`;
	const { outcome, end, said } = await trial({
		'first.test.ts': `${long}it('passes', () => {});`,
		'second.test.ts': `it('kills', async () => {
			await new Promise((done) => setTimeout(done, 500));
			process.kill(process.ppid, 'SIGKILL');
			await new Promise(() => {});
		});`
	});
	expect(outcome).toMatchObject({ passed: 1, failed: 1 });
	expect(end).toContain(
		'failed: unit\n        ended early (SIGKILL) after 1 of 2 files, while at second.test.ts'
	);
	expect(end).toContain('again: npm test -- unit');
	expect(said).toContain('unit wrote:');
});

it('names a suite that cannot begin, with what it wrote', async () => {
	const { outcome, said, end } = await trial({});
	expect(outcome).toMatchObject({ passed: 0, failed: 1 });
	expect(end).toContain('failed: unit\n        ended early (exit status 1) after 0 of 0 files');
	expect(said).toContain('No test files found');
});

it('names an error that belongs to no test', async () => {
	const { outcome, end } = await trial({
		'late.test.ts': `it('passes', async () => {
			setTimeout(() => { throw new Error('too late'); }, 1);
			await new Promise((done) => setTimeout(done, 50));
		});`
	});
	expect(outcome).toMatchObject({ passed: 1, failed: 1 });
	expect(end).toContain('failed: unit, outside of any test\n        too late\n');
});
