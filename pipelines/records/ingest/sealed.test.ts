import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '#pipelines/tooling/fixtures/run-command.ts';
import { programme, sampleContribution } from '#contributions/fixtures/sample-contributions.ts';
import { newPassphrase } from '#contributions/passphrase.ts';
import { readCsv, recordsIn } from '#tables/csv-reader.ts';
import { unlockWith } from '../contribution/unlock-files.ts';
import { ingest } from './ingest-files.ts';
import { noUnlocking, openPacked, type Unlocking } from './open-packed.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealed-test-'));
const at = (...path: string[]) => join(folder, ...path);
const [secret, open] = ['secret', 'public'].map((kind) =>
	at('keys', `nordic-entrepreneurship-lead-key-${kind}.txt`)
) as [string, string];
const run = (...args: string[]) => runCommand('pipelines/records/contribution/contribution.ts', ...args);
/** What an ingest of the sealed files takes, and what it says of files that it does not. */
async function taken(unlocking: Unlocking, from = 'in') {
	const out = at('out', 'ours.duckdb');
	const rejected = at('out', 'rejected.csv');
	const contributionsDir = at(from);
	const { accepted } = await ingest({ programme, catalogue: [], contributionsDir, out, rejected, unlocking });
	const lines = recordsIn(readCsv(readFileSync(rejected, 'utf8').replace(/^\uFEFF/, '')));
	rmSync(at('out'), { recursive: true });
	return { accepted, faults: lines.map(({ code, message }) => `${code}: ${message}`) };
}

beforeAll(async () => {
	mkdirSync(at('in'));
	for (const country of ['DK', 'FI'])
		writeFileSync(at(`${country}.tidemark`), await sampleContribution(country));
	writeFileSync(
		at('words.txt'),
		`${newPassphrase((n) => Uint8Array.from({ length: n }, (_, i) => 37 * i))}\n`
	);
	writeFileSync(at('weak.txt'), 'password\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a lead with a terminal makes a key, partners seal for it, and the ingest reads what it opens', async () => {
	expect(await run('keys', '--out', at('keys'))).toMatchObject({ stderr: '', status: 0 });
	expect(statSync(secret).mode & 0o777).toBe(0o600);
	expect(await run('keys', '--out', at('keys'))).toMatchObject({ status: 2, stdout: '' });
	const seal = (country: string, ...whom: string[]) =>
		run('seal', at(`${country}.tidemark`), '--out', at('in', `${country}.tidemark`), ...whom);
	expect(await seal('DK', '--for', secret)).toMatchObject({ status: 2, stdout: '' });
	expect(await seal('FI', '--passphrase-file', at('weak.txt'))).toMatchObject({ status: 2, stdout: '' });
	expect(await seal('DK', '--for', open)).toMatchObject({ stderr: '', status: 0 });
	expect(await seal('FI', '--passphrase-file', at('words.txt'))).toMatchObject({ stderr: '', status: 0 });

	const words = readFileSync(at('words.txt'), 'utf8').trim();
	const all = {
		...(await unlockWith(secret)),
		ask: async (file: string) => (file === 'FI.tidemark' ? words : null)
	};
	const read = await taken(all);
	// Nobody of Sweden and Norway is there, whom some rows name.
	expect(read.faults.every((fault) => fault.startsWith('V04'))).toBe(true);
	expect(read.accepted).toBeGreaterThan(5000);
	// Without what opens them, each is named with why it was not taken, and nothing of it is left anywhere.
	expect(await taken(noUnlocking)).toEqual({
		accepted: 0,
		faults: [
			'contribution: DK.tidemark is sealed, and there is no key here to open it with.',
			'contribution: FI.tidemark is sealed with a passphrase.'
		]
	});
	expect(readdirSync(folder).sort()).toEqual([
		'DK.tidemark',
		'FI.tidemark',
		'in',
		'keys',
		'weak.txt',
		'words.txt'
	]);

	// Of two of one partner the later one counts alone, whatever they are called.
	for (const [name, at_] of [
		['a.tidemark', '2021-09-01T08:00:00Z'],
		['b.tidemark', '2021-08-02T09:30:00Z']
	] as const) {
		mkdirSync(at('two'), { recursive: true });
		const more = (table: string, csv: string) =>
			table === 'stakeholder' ? `${csv}O${name[0]},FI,public,2021-07-30\n` : csv;
		writeFileSync(at('two', name), await sampleContribution('FI', { at: at_ }, more));
	}
	const two = await taken(noUnlocking, 'two');
	expect(two.faults.filter((fault) => !fault.startsWith('V04'))).toEqual([
		'contribution: b.tidemark was put aside: a.tidemark, of the same partner, was packed on 2021-09-01, and only one counts'
	]);
	rmSync(at('two', 'b.tidemark'));
	expect((await taken(noUnlocking, 'two')).accepted).toBe(two.accepted);
	rmSync(at('two'), { recursive: true });

	// Nor is one of which a row belongs to another country, or that was changed.
	const foreign = await sampleContribution('DK', {}, (table, csv) =>
		table === 'stakeholder' ? csv.replace(',DK,', ',SE,') : csv
	);
	for (const [bytes, message] of [
		[foreign, /delivered for .?DK.?, but line .?2.? of its table .?stakeholder.? belongs to .?SE/],
		[foreign.slice(0, -1), /cannot be unpacked|was changed/]
	] as const) {
		const path = at('one.tidemark');
		writeFileSync(path, bytes);
		const { files, faults } = await openPacked({ path, name: 'one.tidemark' }, programme, noUnlocking);
		expect([files.size, faults[0]!.message]).toEqual([0, expect.stringMatching(message)]);
	}

	const wrong = ['open', at('in', 'FI.tidemark'), '--passphrase-file', at('weak.txt'), '--out', at('fi.zip')];
	expect(await run(...wrong)).toMatchObject({
		status: 1,
		stdout: '',
		stderr: expect.stringMatching(/The passphrase does not open .?FI.tidemark/) as unknown
	});
	expect(
		await run('open', at('in', 'DK.tidemark'), '--identity', secret, '--out', at('dk.zip'))
	).toMatchObject({
		stderr: '',
		status: 0
	});
	expect(readFileSync(at('dk.zip'))).toEqual(readFileSync(at('DK.tidemark')));
});
