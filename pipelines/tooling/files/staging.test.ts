import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endedProcess } from './fixtures/ended-process.ts';
import { processMark } from './process-mark.ts';
import { openStaging, sweepStaging } from './staging.ts';

let dir: string;
let said: string[];
const say = (line: string) => said.push(line);
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'staging-'));
	said = [];
});
afterEach(() => rmSync(dir, { recursive: true }));

it('a staging folder is hidden, for its owner only, and gone when it is closed', () => {
	const { folder, close } = openStaging(join(dir, 'new'), 'ingest', say);
	expect(readdirSync(join(dir, 'new'))).toEqual([expect.stringMatching(/^\.tidemark-ingest-/)]);
	expect(statSync(folder).mode & 0o777).toBe(0o700);
	writeFileSync(join(folder, 'rows.csv'), 'p1');
	close();
	expect(readdirSync(join(dir, 'new'))).toEqual([]);
	expect(said).toEqual([]);
});

it('what a killed process left is removed and named; what others write, or own, stays', () => {
	const left = `.tidemark-import-${endedProcess()}-1`;
	const others = [
		`.tidemark-import-${processMark(process.ppid)}-1`,
		'.tidemark-import-1-1-another.machine-1',
		'.tidemark-notes',
		'tables'
	];
	for (const name of [left, ...others]) mkdirSync(join(dir, name));
	writeFileSync(join(dir, left, 'rows.csv'), 'p1');
	sweepStaging(dir, say);
	expect(readdirSync(dir).sort()).toEqual([...others].sort());
	expect(said).toEqual([`removed ${join(dir, left)}, which a run that was killed had left behind`]);
});

it.each([
	['SIGINT', 130],
	['SIGTERM', 143]
] as const)('%s removes it, and the lock', async (signal, status) => {
	const script = `import { openStaging } from ${JSON.stringify(resolve('pipelines/tooling/files/staging.ts'))};
		import { withFolderLock } from ${JSON.stringify(resolve('pipelines/tooling/files/folder-lock.ts'))};
		openStaging(${JSON.stringify(dir)}, 'import');
		void withFolderLock(${JSON.stringify(dir)}, () => new Promise(() => 0)); console.log('open'); setInterval(() => 0, 1000);`;
	const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
	await once(child.stdout, 'data');
	expect(readdirSync(dir)).toHaveLength(2);
	child.kill(signal);
	expect(await once(child, 'close')).toEqual([status, null]);
	expect(readdirSync(dir)).toEqual([]);
});
