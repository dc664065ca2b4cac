import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from '#pipelines/tooling/fixtures/run-command.ts';
import { imported, programme } from '#import/fixtures/imported.ts';
import { answered, type Answers } from './answers.ts';
import { answerHelp } from './help.ts';
import { readingChoices, type ReadingAnswers } from './reading-answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'answers-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Account {
	accepted: number;
	skipped: number;
	rows: Record<string, number>;
	problems: { code: string; severity: string }[];
	columns: { name: string; target: string | null }[];
}

async function run(content: string, ...options: string[]) {
	const path = join(folder, 'file.csv');
	writeFileSync(path, content);
	const { status, stdout, stderr } = await runCommand(
		'pipelines/records/import/import.ts',
		...[path, '--country', 'DK', '--json', ...options]
	);
	const account = status === 0 ? (JSON.parse(stdout) as Account) : null;
	const codes = (severity: string) =>
		account?.problems.filter((problem) => problem.severity === severity).map(({ code }) => code) ?? [];
	return { status, stderr, account, questions: codes('question'), blocks: codes('block') };
}

const numbered =
	'Navn;E-mail;Session 1;Session 2\nAnne Lund;anne@mail.example;x;?\nBo Holm;bo@mail.example;;x\n';

it('events without a day, and a mark that nobody knows, are answered by options', async () => {
	const before = await run(numbered);
	expect(before.questions).toEqual(['which-session-type', 'which-session-day', 'unknown-labels']);
	expect(before.blocks).toEqual(['missing-session-day', 'missing-session-day']);
	const answers = [
		'--kind',
		'mentor_day',
		'--day',
		'Session 1=2020-10-01',
		'--day',
		'Session 2=2020-10-08',
		'--label',
		'?=partial'
	];
	const recipe = join(folder, 'recipe.json');
	const after = await run(numbered, ...answers, '--save-recipe', recipe);
	expect([after.questions, after.blocks]).toEqual([[], []]);
	expect(after.account?.rows).toEqual({ session: 2, attendance: 3 });
	expect((await run(numbered, '--recipe', recipe)).account?.rows).toEqual({ session: 2, attendance: 3 });
});

it('columns without a day are matched with a file of events', async () => {
	const path = join(folder, 'session.csv');
	const rows = ['2020-10-08', '2020-10-01'].map((day, i) => `s${i + 1},DK,mentor_day,${day},${day}`);
	writeFileSync(path, `session_id,country,session_type,planned_on,held_on\n${rows.join('\n')}\n`);
	const { questions, blocks, account } = await run(numbered, '--sessions', path, '--label', '?=absent');
	expect([questions, blocks]).toEqual([['sessions-by-order'], []]);
	expect(account?.rows).toEqual({ attendance: 3 });
});

const { proposal } = await imported(numbered);
const say = (answers: Answers) => answered(proposal, answers, programme);

it('a column has another place, or none', async () => {
	const { columns } = say({ column: ['Navn=', 'Session 2='] });
	expect(columns.map(({ target }) => target)).toEqual([null, 'identity.email', 'session.1', null]);
	expect(say({ column: ['Navn=identity.email'] }).columns.map(({ target }) => target)).toEqual([
		'identity.email',
		null,
		'session.1',
		'session.2'
	]);
});

it('a year moves all days that have none', async () => {
	const sessions = ['2020-12-30', '2021-01-06'].map((held_on, i) => ({
		...proposal.recipe.sessions[i]!,
		held_on
	}));
	const moved = answered(
		{ ...proposal, recipe: { ...proposal.recipe, sessions } },
		{ year: '2022' },
		programme
	);
	expect(moved.sessions.map(({ held_on }) => held_on)).toEqual(['2022-12-30', '2023-01-06']);
});

it('choices of the reading', async () => {
	expect(
		readingChoices({ columns: '6-9', 'day-order': 'mdy', total: ['4'], 'no-total': ['7'], delimiter: 'tab' })
	).toEqual({
		columns: [5, 9],
		dateOrder: 'mdy',
		delimiter: '\t',
		totals: [
			{ line: 4, total: true },
			{ line: 7, total: false }
		]
	});
});

it.each<[Answers & ReadingAnswers, RegExp]>([
	[{ kind: ['party'] }, /^unknown kind: "party"; known are .*mentor_day/],
	[{ day: ['2020-10-01'] }, /^missing column/],
	[{ day: ['Session 1=1.10.2020'] }, /^invalid day/],
	[{ day: ['Session 1=2020-02-30'] }, /^invalid day/],
	[{ day: ['Session 9=2020-10-01'] }, /^unknown column: "Session 9"; known are "Navn"/],
	[{ day: ['Navn=2020-10-01'] }, /^invalid column/],
	[{ label: ['zzz=present'] }, /^unknown word/],
	[{ label: ['?=there'] }, /^unknown code: "there"; known are present/],
	[{ column: ['Navn=item.nothing'] }, /^unknown target/],
	[{ wave: 'someday' }, /^unknown wave/],
	[{ times: 'late' }, /^unknown times/],
	[{ columns: '9-6' }, /^invalid --columns/],
	[{ 'day-order': 'ydm' }, /^unknown day-order/],
	[{ total: ['four'] }, /^invalid --total/]
])('%j is refused', async (answers, reason) => {
	expect(() => {
		readingChoices(answers);
		say(answers);
	}).toThrow(reason);
});

it('a row that may be a total is a person, or is left out', async () => {
	const sheet =
		'Navn;E-mail;Mentordag 03-02-2021;Mentordag 10-02-2021\nIda Dam;ida@mail.example;2;1\nPer Lie;per@mail.example;1;2\nSamira Nur;;3;3\n';
	const recipe = join(folder, 'rows.json');
	const kept = await run(sheet, '--no-total', '4', '--save-recipe', recipe);
	expect(kept.account).toMatchObject({ accepted: 3, skipped: 0 });
	// In the next file another row stands on that line.
	expect(readFileSync(recipe, 'utf8')).not.toContain('"totals"');
	expect((await run(sheet, '--skip', '4')).account).toMatchObject({ accepted: 2, skipped: 1 });
});

it('the help names an option for every question that a file can raise', async () => {
	const sources = readdirSync('src/import', { recursive: true, encoding: 'utf8' }).filter((path) =>
		/(?<!\.test)\.ts$/.test(path)
	);
	const raised = sources.flatMap((path) =>
		[...readFileSync(join('src/import', path), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)+)',\s*'question'/g)].map(
			([, code]) => code!
		)
	);
	expect(raised.length).toBeGreaterThan(10);
	const told = answerHelp.flatMap(([, , questions]) => questions.split(', '));
	expect(raised.filter((code) => !told.includes(code))).toEqual([]);
});

it('a word that is explained changes no column in which it is an answer already', async () => {
	const [question] = programme.instruments
		.filter(({ waves }) => waves.includes('baseline'))
		.flatMap(({ items }) => items)
		.filter(({ min_v, max_v }) => min_v === 1 && max_v === 5)
		.map(({ text }) => text.en);
	const rows = Array.from(
		{ length: 6 },
		(_, i) => `2021-03-0${i + 1},a${i % 3}@mail.example,${i < 3 ? 1 : 2},${1 + (i % 4)}`
	);
	const { proposal } = await imported(`Timestamp,Email,Survey wave,"${question}"\n${rows.join('\n')}\n`);
	const recipe = answered(proposal, { label: ['1=baseline', '2=endline'] }, programme);
	expect(recipe.columns.map(({ target, labels }) => [target?.split('.')[0], labels.length])).toEqual([
		['survey_response', 0],
		['identity', 0],
		['survey_response', 2],
		['item', 0]
	]);
});
