import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { examined } from '#disclosure/audit.ts';
import { readEdition } from '#edition/read-edition.ts';
import { unzipEdition } from '#edition/unzip-edition.ts';
import { verifyEdition } from '#edition/verify.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { ingest } from '../records/ingest/ingest-files.ts';
import { makeEdition } from './make-edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-former-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first sample edition as it was made when small figures were suppressed, and a second one carried forward what was too near. */
const files = await unzipEdition(
	'former-edition.zip',
	new Uint8Array(readFileSync('pipelines/editions/fixtures/former-edition.zip'))
);
const former = new Map([...files].map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));

it('an edition of the former method is still verified, read and examined', async () => {
	expect(verifyEdition(former)).toMatchObject({ verdict: 'everybodys-key', findings: [] });
	const { head, cells } = readEdition(former);
	expect(head.method).toBeUndefined();
	expect(head.cells).toMatchObject({ ok: 145, suppressed: 107 });
	expect(cells.filter(({ at_least }) => at_least !== undefined).length).toBeGreaterThan(0);
	expect((await examined([readEdition(former)])).known.length).toBeGreaterThan(100);
});

it('the first edition after it follows on it, and says what changed', async () => {
	const records = join(folder, 'records.duckdb');
	const programme = readProgramme('data');
	const catalogue = readCatalogue('data', programme);
	await ingest({ programme, catalogue, contributionsDir: 'data/sample', out: records });
	const { draft } = await makeEdition({
		...{ programmeDir: 'data', data: records, name: 'next', previous: [readEdition(former)] },
		...{ key: null, noiseKey: null, pictures: false }
	});
	expect(draft.head).toMatchObject({ number: 2, method: 'cell-key', previous: { name: '2020-06' } });
	expect(draft.head.changes).toContainEqual({
		...{ indicator: 'participants-enrolled', dims: {}, kind: 'new-data' },
		...{ before: 62, after: 112, unit: 'persons' }
	});
	expect(draft.head.changes.filter(({ kind }) => kind === 'correction')).toEqual([]);
}, 60_000);
