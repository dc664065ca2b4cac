import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openImport } from '#import/file-importer.ts';
import { byteFile } from '#import/read/fixtures/byte-file.ts';
import { programme as schema } from '#schemas/programme.ts';
import { noBase } from '#storage/base.ts';
import { ImportFile } from './import-file.svelte.ts';
import type { Ground, ImportPorts, RecordsHome } from './import-ports.ts';

const programme = schema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const lines = 'participant_id,enrolled_on\nxk3n8r,2020-09-01\nq7c2pm,2020-09-03\n';

/** A file to import where this is what can be known of the records. */
function fileWith(ground: RecordsHome['ground']) {
	const home = { ground, recipes: [] } as unknown as RecordsHome;
	const ports = { programme, home, open: (source) => openImport(source, programme) } as ImportPorts;
	return new ImportFile(byteFile('people.csv', new TextEncoder().encode(lines)), ports);
}
const known = (): Promise<Ground> =>
	Promise.resolve({ links: new Map(), sessions: [], tables: new Map(), base: noBase });

it('says so where it cannot be known what the records hold, and goes on once it can', async () => {
	let ground: RecordsHome['ground'] = () => Promise.reject(new Error('missing store'));
	const file = fileWith(() => ground());
	await file.propose();
	expect(file.unfinishedTask('columns')).toMatchObject({
		state: 'failed',
		fault: { message: 'missing store' }
	});
	ground = known;
	await file.propose();
	expect([file.unfinishedTask('columns'), file.proposal?.records]).toEqual([null, 2]);
});

it('says so where pseudonyms cannot be made, as on a connection that is not secure', async () => {
	const file = fileWith(known);
	const fault = new TypeError("Cannot read properties of undefined (reading 'importKey')");
	await file.compare(fault, await known());
	expect(file.unfinishedTask('changes')).toMatchObject({
		state: 'failed',
		fault: { message: expect.stringContaining('importKey') as string }
	});
});
