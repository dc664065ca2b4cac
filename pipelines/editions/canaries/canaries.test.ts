import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canaryFinder } from '#edition/canaries.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { refuseRecords } from './refuse-records.ts';
import { unpacked } from './uncompressed.ts';

let site: string;
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'tidemark-built-'));
	mkdirSync(join(site, 'editions/2021-07'), { recursive: true });
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const real = { ...readProgramme('data'), synthetic: false };
const rows = 'participant_id,country,gender,enrolled_on\nk1_abcdefgh,DK,woman,2020-04-02\n';

describe('the site of a programme that is not invented', () => {
	it('may hold pages, figures and the Parquet of an edition', async () => {
		writeFileSync(join(site, 'index.html'), '<p>61 of 112</p>');
		writeFileSync(join(site, 'editions/2021-07/cells.csv'), 'indicator,country,value\nx,DK,0.5\n');
		writeFileSync(join(site, 'editions/2021-07/cells.parquet'), 'PAR1 ... PAR1');
		writeFileSync(
			join(site, 'code.js'),
			'var n=new Set([`country`,`gender`,`age_band`,`isced_group`,`participant_id`])'
		);
		await expect(refuseRecords(site, real)).resolves.toBeUndefined();
	});

	it.each<[string, string, Uint8Array | string]>([
		['a table of records', 'participants.csv', rows],
		['a table of records', 'figures.txt', rows],
		['a table of records', 'quoted.csv', `\uFEFF${rows.replaceAll(/[^,\n]+/g, '"$&"')}`],
		['a table of records', 'packed.csv.gz', gzipSync(rows)],
		['a table of records', 'packed.csv.br', brotliCompressSync(rows)],
		['a Parquet file', 'rows.parquet', 'PAR1 ... PAR1']
	])('may hold no rows: %s in %s', async (what, path, bytes) => {
		writeFileSync(join(site, path), bytes);
		await expect(refuseRecords(site, real)).rejects.toThrow(`invalid site: ${path} holds ${what}`);
		await expect(refuseRecords(site, { ...real, synthetic: true })).resolves.toBeUndefined();
	});

	it('may hold nothing that cannot be looked into', async () => {
		writeFileSync(join(site, 'odd.br'), 'not packed');
		await expect(refuseRecords(site, real)).rejects.toThrow('odd.br');
	});
});

it('finds an id within a file, within a longer word, and within a packed file', () => {
	const find = canaryFinder(new Map([['k3_abcdefghijklmnop', 'participant.participant_id']]));
	const bytes = (text: string) => new TextEncoder().encode(text);
	const columns = (path: string, content: Uint8Array) => [...new Set(unpacked(path, content).flatMap(find))];
	expect(find(bytes('<p>nobody</p>'))).toEqual([]);
	for (const [path, content] of [
		['a.html', bytes('x k3_abcdefghijklmnop y')],
		['a.html', bytes('idk3_abcdefghijklmnopq')],
		['a.html.br', brotliCompressSync(bytes('k3_abcdefghijklmnop'))],
		['a.json.gz', gzipSync(bytes('"k3_abcdefghijklmnop"'))]
	] as const)
		expect(columns(path, content), path).toEqual(['participant.participant_id']);
});
