import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordsIn, readCsv } from '#tables/csv-reader.ts';
import { filesWith } from './fixtures/rows.ts';
import { csvOf, programme } from './fixtures/trial.ts';
import { ingest } from './ingest-files.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'entries-'));
	mkdirSync(join(dir, 'in', 'dk'), { recursive: true });
	mkdirSync(join(dir, 'in', 'se'));
	for (const [name, text] of Object.entries(filesWith(csvOf, {}))) writeFileSync(join(dir, 'in', name), text);
	writeFileSync(join(dir, 'secret'), 'password,of,somebody\n');
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Ingests; the files of Denmark are read whatever else is there. */
async function faults() {
	const rejected = join(dir, 'out', 'rejected.csv');
	const { accepted } = await ingest({
		programme,
		catalogue: [],
		contributionsDir: join(dir, 'in'),
		out: join(dir, 'out', 'records.duckdb'),
		rejected
	});
	expect(accepted).toBe(7);
	const text = readFileSync(rejected, 'utf8');
	expect(text).not.toContain('password');
	return recordsIn(readCsv(text)).map(({ file, code, value, message }) => [file, code, value, message]);
}

const fault = (file: string, message: string) => [[file, 'unreadable-file', '', message]];
const leadsOut = 'this is a link that leads out of the folder of contributions; it was not followed';

it.each<[string, (at: string) => void, string[][]]>([
	[
		'a link that leads out',
		(at) => symlinkSync(join(dir, 'secret'), join(at, 'se', 'participant.csv')),
		fault('se/participant.csv', leadsOut)
	],
	[
		'a manifest that is a link out',
		(at) => symlinkSync(join(dir, 'secret'), join(at, 'se', 'contribution.json')),
		fault('se/contribution.json', leadsOut)
	],
	['a folder that is a link out', (at) => symlinkSync('/etc', join(at, 'no')), fault('no', leadsOut)],
	[
		'a link that leads nowhere',
		(at) => symlinkSync('nothing', join(at, 'se', 'session.csv')),
		fault('se/session.csv', 'this is a link that leads nowhere')
	],
	[
		'a link in a circle',
		(at) => symlinkSync('session.csv', join(at, 'se', 'session.csv')),
		fault('se/session.csv', 'this is a link that leads nowhere')
	],
	[
		'a folder in the place of a table',
		(at) => mkdirSync(join(at, 'se', 'session.csv')),
		fault('se/session.csv', 'this is a folder, where a file is expected')
	],
	[
		'a pipe in the place of a table',
		(at) => expect(spawnSync('mkfifo', [join(at, 'se', 'session.csv')]).status).toBe(0),
		fault('se/session.csv', 'this is neither a file nor a folder')
	],
	[
		'a name that is not UTF-8',
		(at) => writeFileSync(Buffer.concat([Buffer.from(join(at, 'se', 'm')), Buffer.from([0xf8, 0x2e])]), ''),
		fault('se/m\uFFFD.', 'its name is not UTF-8, and no program finds it by it')
	],
	[
		'a folder whose name is not UTF-8',
		(at) => mkdirSync(Buffer.concat([Buffer.from(join(at, 's')), Buffer.from([0xf8])])),
		fault('s\uFFFD', 'its name is not UTF-8, and no program finds it by it')
	]
])('%s is told of, and the others are read', async (_, make, expected) => {
	make(join(dir, 'in'));
	expect(await faults()).toEqual(expected);
});

it('a link within the folder is followed', async () => {
	writeFileSync(join(dir, 'in', 'se', 'kept.txt'), csvOf('session', []));
	symlinkSync('kept.txt', join(dir, 'in', 'se', 'session.csv'));
	expect((await faults()).map(([file, code]) => [file, code])).toEqual([['se/kept.txt', 'unknown-file']]);
});

it('tells of a file in the place of a partner’s folder', async () => {
	writeFileSync(join(dir, 'in', 'no'), 'not a folder');
	expect(await faults()).toEqual([['no', 'unknown-file', 'no', 'the file lies beside the contributions']]);
});

it('what an import was killed with while it put it there counts', async () => {
	const ready = join(dir, 'in', 'dk', '.tidemark-ready-1-1-machine');
	mkdirSync(ready);
	writeFileSync(join(ready, 'stakeholder.csv'), csvOf('stakeholder', []));
	writeFileSync(join(ready, 'participant.csv'), readFileSync(join(dir, 'in', 'dk', 'participant.csv')));
	writeFileSync(join(dir, 'in', 'dk', 'participant.csv'), 'older');
	expect(await faults()).toEqual([]);
});

/** Root may read everything. */
it.skipIf(process.getuid?.() === 0)('a file that may not be read is told of', async () => {
	writeFileSync(join(dir, 'in', 'se', 'session.csv'), 'x', { mode: 0o000 });
	expect(await faults()).toEqual(fault('se/session.csv', 'it may not be read by whoever runs this'));
});
