import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from '#pipelines/tooling/fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(content: string | Uint8Array, ...options: string[]) {
	const path = join(folder, 'file.csv');
	writeFileSync(path, content);
	return runCommand('pipelines/records/import/import.ts', path, ...options);
}

it('prints how a file was read and what became of its records', async () => {
	const { status, stdout } = await run(
		'navn;dato\nSøren;31.12.2020\nÅse;31.02.2020\n\nBo;30.12.2020\n',
		'--json'
	);
	expect(status).toBe(0);
	const account = JSON.parse(stdout) as { columns: { index: number; name: string }[]; problems: unknown[] };
	expect(account).toMatchObject({
		file: 'file.csv',
		encoding: 'utf-8',
		delimiter: ';',
		quote: '"',
		headerRows: 1,
		read: 4,
		accepted: 2,
		rejected: 1,
		blank: 1,
		skipped: 0
	});
	expect(account.columns.map(({ index, name }) => [index, name])).toEqual([
		[0, 'navn'],
		[1, 'dato']
	]);
	expect(account.problems).toContainEqual(
		expect.objectContaining({
			code: 'invalid-day',
			severity: 'row',
			sheet: null,
			line: 3,
			record: 2,
			columnIndex: 1,
			column: 'dato',
			value: '31.02.2020',
			message: expect.stringContaining('31.02.2020'),
			fix: expect.stringMatching(/\w/)
		})
	);
});

it('prints the table as it stands, before anything is made of it', async () => {
	const { status, stdout } = await run('sep=;\nid;__proto__;tal\n007;=1+1;1E5\n"a;b";TRUE;3,50\n', '--rows');
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toEqual({
		header: ['id', '__proto__', 'tal'],
		rows: [
			['007', '=1+1', '1E5'],
			['a;b', 'TRUE', '3,50']
		]
	});
});

it('prints large tables to the end of a pipe', () => {
	const rows = 60_000;
	const path = join(folder, 'large.csv');
	writeFileSync(path, `a,b\n${'some text,and more of it\n'.repeat(rows)}`);
	const args = ['--import', 'tsx', 'pipelines/records/import/import.ts', path, '--rows'];
	const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
	expect((JSON.parse(stdout) as { rows: unknown[] }).rows).toHaveLength(rows);
});

it.each([
	['an empty file', '', /empty/],
	['a file that is something else', new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /PDF/]
])('refuses %s in one line', async (_, content, reason) => {
	const { status, stdout, stderr } = await run(content, '--json');
	expect(status).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).toMatch(reason);
	expect(stderr.trimEnd()).not.toContain('\n');
});

it('writes no record of people that a forgotten key would have made', async () => {
	const out = join(folder, 'out');
	const question = 'How useful was this event for you?';
	const { status, stderr } = await run(`Timestamp,${question}\n2020-10-01,4\n`, '--out', out);
	expect([status, stderr]).toEqual([2, expect.stringContaining('missing key')]);
	expect(readdirSync(folder)).not.toContain('out');
});

it('names the known tables when it is asked for another', async () => {
	const { status, stdout, stderr } = await run('a;b\n1;2\n', '--table', 'people', '--json');
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).toMatch(/^unknown table: "people"; known are participant, .*survey_response.*\n$/);
});

it("refuses a recipe that is none, or another file's, in one line", async () => {
	const path = join(folder, 'recipe.json');
	writeFileSync(path, '{"format": 1}');
	const broken = await run('a;b\n1;2\n', '--recipe', path);
	expect([broken.status, broken.stdout, broken.stderr.split('\n').length]).toEqual([2, '', 2]);
	expect(broken.stderr).toContain('invalid recipe');
	const file = 'participant_id,enrolled_on,gender\nP1,2020-09-01,woman\n';
	expect((await run(file, '--save-recipe', path)).status).toBe(0);
	const again = await run(file.replace('gender', 'sex'), '--recipe', path, '--json');
	expect(JSON.parse(again.stdout)).toMatchObject({
		differences: [{ kind: 'renamed', name: 'sex', index: 2, was: 'gender' }]
	});
	const foreign = await run('navn;dato\nA;2020-09-01\n', '--recipe', path, '--json');
	expect([foreign.status, foreign.stdout]).toEqual([2, '']);
	expect(foreign.stderr).toContain('missing are "participant_id"');
});

it('asks about a column that tells who people are', async () => {
	const { stdout } = await run('nr;x\n010165-4000;1\n070761-4285;2\n', '--json');
	const { columns, problems } = JSON.parse(stdout) as { columns: unknown[]; problems: unknown[] };
	expect(columns[0]).toMatchObject({ identifier: { level: 'direct', kind: 'national_number' } });
	expect(problems).toContainEqual(
		expect.objectContaining({ code: 'personal-column', severity: 'question', columnIndex: 0, column: 'nr' })
	);
	expect(stdout).not.toContain('4000');
});

it('writes nothing while nobody has said whether rows without a permission are left out', async () => {
	const out = join(folder, 'permitted');
	const text = 'Timestamp,Permission,How useful was this event for you?\n2020-10-01,yes,4\n2020-10-02,no,5\n';
	const refused = await run(text, '--out', out);
	expect([refused.status, refused.stdout]).toEqual([2, '']);
	expect(refused.stderr).toMatch(/^missing answer: "Permission" .*--leave-out.*\n$/);
	expect(readdirSync(folder)).not.toContain('permitted');
	const answered = await run(text, '--out', out, '--leave-out');
	expect([answered.status, answered.stderr]).toEqual([2, expect.stringContaining('missing key')]);
});
