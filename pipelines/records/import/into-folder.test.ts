import { execFile } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '#pipelines/tooling/fixtures/run-command.ts';
import { keyFileText, newKeyFile } from '#privacy/key-file.ts';
import { readTable, recordsIn } from '#tables/csv-reader.ts';
import { exportsOf } from '../../programme/exports/all.ts';
import { readProgramme } from '../../programme/read-programme.ts';

const folder = mkdtempSync(join(tmpdir(), 'into-'));
const at = (...path: string[]) => join(folder, ...path);
const dk = at('contributions', 'dk');
const key = (byte: number) =>
	keyFileText(newKeyFile('DK', '2020-06-01', (n) => new Uint8Array(n).fill(byte)));
const list = 'participants-da.csv';
const form = 'google-forms-baseline-da.csv';

beforeAll(async () => {
	for (const { name, bytes } of await exportsOf(readProgramme('data')))
		if (name === list || name === form) writeFileSync(at(name), bytes);
	writeFileSync(at('key.json'), key(7));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Told {
	status: number | null;
	errors: string;
	accepted: number;
	rejected: number;
	taken: string;
	changes: { table: string; added: number; changed: number; unchanged: number; removed: number }[];
}

const command = 'pipelines/records/import/import.ts';
const args = (name: string, options: string[]) => [
	...[at(name), '--country', 'DK', '--json', '--out', dk],
	...(options.includes('--key') ? [] : ['--key', at('key.json')]),
	...options
];
const told = (out: string) => (out === '' ? ({} as Told) : (JSON.parse(out) as Told));

/** Runs the command; what it prints as JSON is read. */
async function run(name: string, ...options: string[]): Promise<Told> {
	const { status, stdout, stderr } = await runCommand(command, ...args(name, options));
	return { ...told(stdout), status, errors: stderr };
}

/** The same in a process of its own, beside others. */
async function runBeside(name: string, ...options: string[]): Promise<Told> {
	const child = promisify(execFile)(process.execPath, ['--import', 'tsx', command, ...args(name, options)]);
	const { stdout, stderr } = await child;
	return { ...told(stdout), status: child.child.exitCode, errors: stderr };
}

const rowsOf = (table: string) =>
	recordsIn(readTable(new Uint8Array(readFileSync(join(dk, `${table}.csv`)))));
const changeOf = ({ changes }: Told, table: string) => changes.find((one) => one.table === table);
const waves = () => rowsOf('survey_response').map(({ wave }) => wave);
const count = (of: string) => waves().filter((wave) => wave === of).length;

/** The lines of the list, each with its end, in the encoding of the tool. */
const lines = () => readFileSync(at(list), 'latin1').split(/(?<=\n)/);
const write = (name: string, some: readonly string[]) => writeFileSync(at(name), some.join(''), 'latin1');

it('people whom nobody knows are rejected, and then nothing is written', async () => {
	expect(await run(form)).toMatchObject({ status: 1, accepted: 0, rejected: 26, taken: 'none' });
	expect(existsSync(dk)).toBe(false);
});

it('one file after the other is taken into the same folder, and what is not ours stays', async () => {
	mkdirSync(dk, { recursive: true });
	writeFileSync(join(dk, 'notes.txt'), 'mine');
	const people = await run(list);
	expect(people).toMatchObject({ status: 0, errors: '', accepted: 27, taken: 'all' });
	expect(changeOf(people, 'participant')).toMatchObject({ added: 27, changed: 0, unchanged: 0, removed: 0 });
	expect(await run(form)).toMatchObject({ status: 0, accepted: 26, rejected: 0 });
	expect([count('baseline'), count('endline')]).toEqual([26 * 18, 0]);
	// The baseline stays, where it was once written over.
	const end = await run(form, '--wave', 'endline');
	expect(changeOf(end, 'survey_response')).toMatchObject({ added: 26 * 18, changed: 0, removed: 0 });
	expect([count('baseline'), count('endline')]).toEqual([26 * 18, 26 * 18]);
	expect(readdirSync(dk).sort()).toEqual([
		'.tidemark-import.json',
		'notes.txt',
		'participant.csv',
		'person.csv',
		'survey_response.csv'
	]);
	for (const name of ['.tidemark-import.json', 'participant.csv', 'survey_response.csv'])
		expect([name, statSync(join(dk, name)).mode & 0o777]).toEqual([name, 0o600]);
});

it('the same file again changes nothing, not even a byte', async () => {
	const bytes = () => readdirSync(dk).map((name) => [name, readFileSync(join(dk, name), 'utf8')]);
	const before = bytes();
	const again = await run(list);
	expect(again.status).toBe(0);
	expect(changeOf(again, 'participant')).toMatchObject({ added: 0, changed: 0, unchanged: 27, removed: 0 });
	expect(bytes()).toEqual(before);
});

it('a list of ties by e-mail finds the people of the list, and tells of who is not in it', async () => {
	const [head, ...people] = lines().map((line) => line.trim().split(';'));
	const at = head!.findIndex((name) => /mail/i.test(name));
	const [one, other, third] = people.map((cells) => cells[at]!);
	const ties = [`${one};${other}`, `${other};${third}`, `${third};nobody@home.example`];
	write('ties.csv', [
		`Fra;Til;Type;Dato;Kilde\n`,
		...ties.map((pair) => `${pair};kontakt;13-10-2020;platform\n`)
	]);
	expect(await run('ties.csv')).toMatchObject({ status: 3, accepted: 2, rejected: 1, taken: 'some' });
	const ids = rowsOf('participant').map(({ participant_id }) => participant_id!);
	const pairs = [ids.slice(0, 2), ids.slice(1, 3)].map((pair) => pair.sort());
	expect(rowsOf('connection').map(({ a_id, b_id }) => [a_id, b_id])).toEqual(pairs.sort());
	expect(readFileSync(join(dk, 'connection.csv'), 'utf8')).not.toContain('@');
});

it('a corrected row replaces the older one, and a wrong one is rejected and told by the status', async () => {
	const [head, first, second, ...rest] = lines();
	const wrong = second!.replace(/\d{1,4}[-./]\d{1,2}[-./]\d{2,4}/, '31-02-2020');
	expect(wrong).not.toBe(second);
	write('corrected.csv', [head!, first!.replace(';Mand;', ';Andet;'), wrong, ...rest]);
	const told = await run('corrected.csv', '--label', 'Andet=non_binary');
	expect(told).toMatchObject({ status: 3, accepted: 26, rejected: 1, taken: 'some' });
	expect(changeOf(told, 'participant')).toMatchObject({ added: 0, changed: 1, unchanged: 25, removed: 0 });
	expect(rowsOf('participant').filter(({ gender }) => gender === 'non_binary')).toHaveLength(1);
});

it('a full list removes who is no longer in it, with what refers to them', async () => {
	write('shorter.csv', lines().slice(0, -1));
	expect(changeOf(await run('shorter.csv'), 'participant')).toMatchObject({
		changed: 1,
		unchanged: 25,
		removed: 0
	});
	expect(rowsOf('participant')).toHaveLength(27);
	const told = await run('shorter.csv', '--full-list');
	expect(changeOf(told, 'participant')).toMatchObject({ unchanged: 26, removed: 1 });
	expect(rowsOf('participant')).toHaveLength(26);
	const people = new Set(rowsOf('participant').map(({ participant_id }) => participant_id));
	for (const { participant_id } of rowsOf('survey_response')) expect(people.has(participant_id)).toBe(true);
});

it('two at the same time: one waits, and both are taken', async () => {
	rmSync(join(dk, 'survey_response.csv'));
	const [one, other] = await Promise.all([runBeside(form), runBeside(form, '--wave', 'endline')]);
	expect([one.status, other.status]).toEqual([one.rejected > 0 ? 3 : 0, other.rejected > 0 ? 3 : 0]);
	expect(count('baseline')).toBe(one.accepted * 18);
	expect(count('endline')).toBe(other.accepted * 18);
});

it.each<[string, () => string[], number, RegExp]>([
	[
		'another key than that of the people there',
		() => {
			writeFileSync(at('other.json'), key(9));
			return ['--key', at('other.json')];
		},
		2,
		/^invalid key: the people in .*dk have ids of the key k\w+, and .*other\.json is k\w+; they would be counted again\n$/
	],
	[
		'a table in the folder that is none',
		() => {
			writeFileSync(join(dk, 'business.csv'), 'firm;owner\n');
			return [];
		},
		1,
		/^invalid folder: .*business\.csv holds something that is no canonical table \([^\n]*\); move it away, or name another folder with --out\n$/
	],
	[
		'another country than that of the people there',
		() => ['--country', 'SE'],
		2,
		/^invalid country: the people in .*dk are of DK, and --country says SE; choose another --out, or say theirs\n$/
	],
	[
		'a folder in the place of a table',
		() => {
			mkdirSync(join(dk, 'business.csv'));
			return [];
		},
		1,
		/^invalid file: .* is a folder, where a file is expected\n$/
	],
	['an empty name', () => ['--out', ''], 2, /^missing name: --out names the folder for the tables\n$/],
	[
		'a file in the place of the folder',
		() => ['--out', at(list)],
		2,
		/^invalid folder: .*participants-da\.csv is a file, where a folder is expected\n$/
	]
])('is refused in one sentence, and nothing is changed: %s', async (_, options, status, message) => {
	const given = options();
	const before = readFileSync(join(dk, 'participant.csv'), 'utf8');
	expect(await run(list, ...given)).toMatchObject({ status, errors: expect.stringMatching(message) });
	expect(readFileSync(join(dk, 'participant.csv'), 'utf8')).toBe(before);
	rmSync(join(dk, 'business.csv'), { force: true, recursive: true });
});

it('the ingest takes the folder as it is', async () => {
	const { status, stdout } = await runCommand(
		'pipelines/records/ingest/ingest.ts',
		...['--contributions', at('contributions'), '--out', at('records.duckdb')]
	);
	rmSync(join(dk, 'notes.txt'));
	expect(stdout).toMatch(/rejected by rule: unknown-file 1\n/);
	expect(status).toBe(3);
});
