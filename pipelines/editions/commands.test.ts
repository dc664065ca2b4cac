import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '#pipelines/tooling/fixtures/run-command.ts';
import { tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { writeTinyFolder } from '../programme/fixtures/tiny-folder.ts';
import { readFolder } from './edition-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-commands-'));
const at = (...path: string[]) => join(folder, ...path);

/** 24 people in two countries, four of each gender in the smaller one. */
const people = Array.from({ length: 24 }, (_, i) => ({
	participant_id: `person-${i}`,
	gender: i % 2 ? 'woman' : 'man',
	country: i < 16 ? 'DK' : 'SE'
}));

beforeAll(async () => {
	await writeTinyFolder(folder, people, { ...tinyProgramme, synthetic: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...args: string[]) =>
	runCommand(`pipelines/editions/${command === 'edition' ? '' : `${command}/`}${command}.ts`, ...args);
const edition = (name: string, ...args: string[]) =>
	run(
		'edition',
		...['--programme', folder, '--data', at('records.duckdb'), '--name', name, '--on', '2021-07-31'],
		...['--out', at(name), ...args]
	);

it('makes a pair of keys once, and writes over none', async () => {
	const { stdout, stderr, status } = await run('keys', '--out', at('keys'));
	expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
	expect(stdout).toMatch(/fingerprint [0-9a-f]{64}\n$/);
	expect(statSync(at('keys', 'edition-private.pem')).mode & 0o777).toBe(0o600);
	expect(await run('keys', '--out', at('keys'))).toMatchObject({ status: 1, stdout: '' });
	expect(await run('keys')).toMatchObject({ status: 2 });
});

it('makes an edition, checks it, attacks it, and finds what was done to it', async () => {
	const key = ['--key', at('keys', 'edition-private.pem')];
	const made = await edition('first', ...key);
	expect({ stderr: made.stderr, status: made.status }).toEqual({ stderr: '', status: 0 });
	expect(made.stdout).toMatch(
		/edition 1 of 2021-07-31, \d+ files; \d+ figures exact, \d+ altered by at most 2, \d+ of too few people/
	);
	expect(await edition('first', ...key)).toMatchObject({ status: 1, stdout: '' });
	expect(await edition('no/name')).toMatchObject({ status: 2, stdout: '' });

	const own = ['--public-key', at('keys', 'edition-public.pem')];
	const signed = await run('verify', at('first'), ...own);
	expect(signed).toMatchObject({ status: 0, stderr: '' });
	expect(signed.stdout).toMatch(
		/^Edition first, number 1, figures up to 31 July 2021: Unchanged, and signed with/
	);
	expect(signed.stdout).toMatch(/\nUnchanged, and signed with the key you compared\n$/);
	expect((await run('verify', at('first'))).stdout).toMatch(/\nUnchanged, signer unknown\n$/);
	await run('keys', '--out', at('other'));
	const strange = await run('verify', at('first'), '--public-key', at('other', 'edition-public.pem'));
	expect(strange.status).toBe(1);
	expect(strange.stdout).toContain('\n  manifest.sig.json is signed with another key\n');
	expect(strange.stdout).toMatch(/\nNot authentic\n$/);
	expect(await run('verify')).toMatchObject({ status: 2 });
	expect(await run('verify', at('first'), '--language', 'xx')).toMatchObject({ status: 2 });

	const unannounced = await edition(
		'other-key',
		'--key',
		at('other', 'edition-private.pem'),
		'--previous',
		at('first')
	);
	expect(unannounced.stdout).toContain('signed with a key that edition first did not announce');
	expect(await edition('none', '--key', at('nowhere.pem'))).toMatchObject({
		status: 1,
		stderr: expect.stringContaining('missing file: ') as string
	});
	const second = await edition('second', ...key, '--previous', at('first'));
	expect(second.stdout).toContain('edition 2 of');
	expect(second.stdout).not.toContain('did not announce');
	const both = await run('verify', at('second'), '--previous', at('first'), '--language', 'da');
	expect(both.stdout).toContain('Den følger efter den foregående udgave.');
	expect(both.stdout).toContain(
		'Udgave first, nummer 1, tal til og med 31. juli 2021: Uændret, ukendt, hvem der signerede'
	);

	// A zip of the editions, one with a file beside them, and one that holds a name twice.
	const zipped = (name: string, more: Record<string, Uint8Array> = {}) => {
		const files = [...readFolder(at('first'))].map(([path, bytes]) => [`first/${path}`, bytes] as const);
		writeFileSync(at(name), zipSync({ ...Object.fromEntries(files), ...more }));
		return run('verify', at(name), ...own);
	};
	expect((await zipped('fine.zip')).status).toBe(0);
	const beside = await zipped('beside.zip', { 'note.txt': new Uint8Array([1]) });
	expect(beside.status).toBe(1);
	expect(beside.stdout).toMatch(/\nnote.txt belongs to no edition: nobody signed it\n/);
	const twice = await zipped('twice.zip', { 'first/CELLS.csv': new Uint8Array([1]) });
	expect(twice.status).toBe(1);
	expect(twice.stdout).toMatch(
		/twice.zip was not unpacked: it contains first\/CELLS.csv twice\..*\nNot authentic\n$/
	);

	const attacked = await run('audit', at('second'), '--previous', at('first'), '--json');
	expect(attacked).toMatchObject({ status: 0, stderr: '' });
	expect(JSON.parse(attacked.stdout)).toMatchObject({ breaches: [] });

	// A figure of four people is published as it is after all: signature and attacker must both notice.
	cpSync(at('first'), at('changed'), { recursive: true });
	const file = at('changed', 'cells.json');
	const cells = JSON.parse(readFileSync(file, 'utf8')) as { cells: Record<string, unknown>[] };
	const told = { status: 'ok', value: 0.5, numerator: 4, denominator: 8, low: null, high: null, n: 8 };
	Object.assign(
		cells.cells.find(({ dims }) => (dims as Record<string, string>)['country'] === 'SE')!,
		told
	);
	writeFileSync(file, JSON.stringify(cells));
	const fallen = await run('audit', at('changed'));
	expect(fallen.status).toBe(1);
	expect(fallen.stdout).toMatch(/ [1-9]\d* fall\n$/);
	const found = await run('verify', at('changed'));
	expect(found.status).toBe(1);
	expect(found.stdout).toContain('\n  cells.json was changed after signing\n');
	expect(found.stdout).toMatch(/\nNot authentic\n$/);
	expect(await run('audit')).toMatchObject({ status: 2 });
	expect(await run('audit', at('nowhere'))).toMatchObject({ status: 1, stdout: '' });
}, 120_000);

it('publishes figures of real people from a records file that is named, and from no other', async () => {
	await writeTinyFolder(at('real'), people, { ...tinyProgramme, synthetic: false });
	expect(await run('edition', '--programme', at('real'), '--name', 'first', '--out', at('none'))).toEqual({
		status: 2,
		stdout: '',
		stderr: 'missing --data; name the records file when the figures are those of real people\n'
	});
}, 60_000);

it('finds ids of the records wherever they were written', async () => {
	const look = () => run('canaries', at('site'), '--data', at('records.duckdb'), '--programme', folder);
	mkdirSync(at('site'));
	writeFileSync(at('site', 'index.html'), '<p>12 of 24</p>');
	expect(await look()).toMatchObject({
		status: 0,
		stdout: '1 files looked through for 24 ids: 0 hold one\n'
	});
	writeFileSync(at('site', 'notes.txt'), 'see person-17 of May');
	expect(await look()).toMatchObject({ status: 1 });
	expect((await look()).stdout).toContain('notes.txt holds an id of participant.participant_id');
}, 60_000);
