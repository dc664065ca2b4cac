import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommand } from '#pipelines/tooling/fixtures/run-command.ts';
import { filesWith, goodRows } from './fixtures/rows.ts';
import { csvOf } from './fixtures/trial.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'ingest-command-'));
	for (const [name, text] of Object.entries(filesWith(csvOf, {}))) write(name, text);
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(name: string, text: string) {
	const file = join(dir, 'in', name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

const command = 'pipelines/records/ingest/ingest.ts';

/** Starts the command in a process of its own, which `signal` ends once its staging folder is there. */
function interrupted(
	args: string[],
	signal: NodeJS.Signals
): Promise<{ status: number | null; stderr: string }> {
	return new Promise((done) => {
		const child = spawn(process.execPath, ['--import', 'tsx', command, ...args]);
		let stderr = '';
		child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
		const watch = setInterval(() => {
			const begun =
				existsSync(join(dir, 'out')) &&
				readdirSync(join(dir, 'out')).some((name) => name.startsWith('.tidemark-ingest-'));
			if (begun) {
				clearInterval(watch);
				child.kill(signal);
			}
		}, 2);
		child.on('close', (status) => {
			clearInterval(watch);
			done({ status, stderr });
		});
	});
}
const paths = () => ['--contributions', join(dir, 'in'), '--out', join(dir, 'out', 'records.duckdb')];

it('ends with 0 when everything is right, and says what it read', async () => {
	const { status, stdout, stderr } = await runCommand(command, ...paths());
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout.split('\n')).toEqual([
		'dk/participant.csv  read 2 = accepted 2 + rejected 0 + blank 0',
		'dk/session.csv      read 2 = accepted 2 + rejected 0 + blank 0',
		'dk/person.csv       read 3 = accepted 3 + rejected 0 + blank 0',
		'in all              read 7 = accepted 7 + rejected 0 + blank 0',
		`records: ${join(dir, 'out', 'records.duckdb')}`,
		''
	]);
	expect(readFileSync(join(dir, 'out', 'rejected.csv'), 'utf8')).toBe(
		'\uFEFFfile,line,column,code,value,message,fix\r\n'
	);
});

it('ends with 3 when something was rejected, and writes what is right', async () => {
	write(
		'dk/attendance.csv',
		csvOf('attendance', [goodRows.attendance![0]!, { session_id: 'Sz', person_id: 'Pa', status: 'here' }])
	);
	write('dk/notes.txt', 'x');
	const { status, stdout } = await runCommand(command, ...paths());
	expect(status).toBe(3);
	expect(stdout).toContain('dk/attendance.csv   read 2 = accepted 1 + rejected 1 + blank 0\n');
	expect(stdout).toContain(
		'dk/notes.txt        read 0 = accepted 0 + rejected 0 + blank 0  not taken: unknown-file\n'
	);
	expect(stdout).toContain('in all              read 9 = accepted 8 + rejected 1 + blank 0\n');
	expect(stdout).toContain('rejected by rule: V02 1, V04 1, unknown-file 1\n');
	expect(stdout).toContain(`what was rejected, and why: ${join(dir, 'out', 'rejected.csv')}\n`);
	expect(readdirSync(join(dir, 'out')).sort()).toEqual(['records.duckdb', 'rejected.csv']);
});

it.each([
	['an unknown option', () => ['--folder', 'x'], /^Unknown option '--folder'; usage: npm run -s ingest/],
	[
		'no programme',
		() => ['--programme', join(dir, 'none'), ...paths()],
		/^missing programme: .*programme\.json cannot be read; check the path\n$/
	],
	[
		'no contributions',
		() => [...paths(), '--contributions', join(dir, 'none')],
		/^missing contributions: .* is neither a folder nor a zip that can be read; name it with --contributions\n$/
	],
	[
		'a list of others',
		() => {
			writeFileSync(join(dir, 'rejected.csv'), 'a,b\n');
			return [...paths(), '--out', join(dir, 'r.duckdb')];
		},
		/^invalid file: .*rejected\.csv is there already, and no ingest wrote it; [^\n]*\n$/
	]
])('ends with 2 for %s, in one line', async (_, args, message) => {
	const { status, stdout, stderr } = await runCommand(command, ...args());
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).toMatch(message);
	expect(existsSync(join(dir, 'out', 'records.duckdb'))).toBe(false);
});

it('ends with 1 when nothing was accepted', async () => {
	for (const name of Object.keys(filesWith(csvOf, {}))) write(name, 'a,b\n1,2\n');
	expect(await runCommand(command, ...paths())).toMatchObject({ status: 1, stderr: '' });
});

it('leaves an earlier records file as it is when nothing was accepted', async () => {
	const records = join(dir, 'out', 'records.duckdb');
	expect(await runCommand(command, ...paths())).toMatchObject({ status: 0 });
	const before = readFileSync(records);
	for (const name of Object.keys(filesWith(csvOf, {}))) write(name, 'a,b\n1,2\n');
	const { status, stdout } = await runCommand(command, ...paths());
	expect(status).toBe(1);
	expect(stdout).toContain(`\nnothing could be taken: ${records} stays as it was\n`);
	expect(readFileSync(records).equals(before)).toBe(true);
	expect(readdirSync(join(dir, 'out')).sort()).toEqual(['records.duckdb', 'rejected.csv']);
});

it('a run that was killed leaves its folder, which the next one removes and names', async () => {
	const killed = await interrupted(paths(), 'SIGKILL');
	expect(killed.status).toBe(null);
	const [left] = readdirSync(join(dir, 'out'));
	expect(statSync(join(dir, 'out', left!)).mode & 0o777).toBe(0o700);
	const { status, stderr } = await runCommand(command, ...paths());
	expect([status, stderr]).toEqual([
		0,
		`removed ${join(dir, 'out', left!)}, which a run that was killed had left behind\n`
	]);
	expect(readdirSync(join(dir, 'out')).sort()).toEqual(['records.duckdb', 'rejected.csv']);
});

it('Ctrl-C leaves nothing half', async () => {
	const { status, stderr } = await interrupted(paths(), 'SIGINT');
	expect([status, stderr]).toEqual([130, 'interrupted; nothing was written\n']);
	expect(readdirSync(join(dir, 'out'))).toEqual([]);
});
