import { expect, it } from 'vitest';
import { context, imported, programme } from '../fixtures/imported.ts';
import { openImport } from '../file-importer.ts';
import { numbered } from './numbered-headings.ts';

const sheet = (headings: string[], marks = ['x;x;', ';x;x']) =>
	`Navn;E-mail;${headings.join(';')}\nAnne Lund;anne@mail.example;${marks[0]}\nBo Holm;bo@mail.example;${marks[1]}\n`;

it.each([
	['Session 1', 1],
	['1. gang', 1],
	['Gang 3', 3],
	['Lektion nr. 4', 4],
	['Lesson 4', 4],
	['2. kerta', 2],
	['Träff 2', 2],
	['2:a träffen', 2],
	['Mentordag 12', 12],
	['Meeting #3', 3],
	['3rd session', 3],
	['Session', null],
	['Session 0', null],
	['2020', null],
	['Session 1 2 3', null],
	['3. oktober 2020', null]
])('%s numbers an event: %s', (header, number) => expect(numbered(header)?.number ?? null).toBe(number));

it.each([
	['Session', ['Session 1', 'Session 2', 'Session 3']],
	['gang', ['1. gang', '2. gang', '3. gang']],
	['all kinds of words', ['Session 1', 'Gang 2', 'Lesson 3']],
	['kerta', ['1. kerta', '2. kerta', '3. kerta']],
	['träff', ['Träff 1', 'Träff 2', 'Träff 3']],
	['samling', ['Samling 1', 'Samling 2', 'Samling 3']],
	['kursusgang', ['Kursusgang 1', 'Kursusgang 2', 'Kursusgang 3']],
	['Workshop', ['Workshop 1', 'Workshop 2', 'Workshop 3']]
])('columns that number events (%s) are events, whose day and kind are asked', async (_, headings) => {
	const { proposal, outcome, rows } = await imported(sheet(headings));
	expect(proposal.recipe.columns.map(({ target }) => target)).toEqual([
		'identity.name',
		'identity.email',
		'session.1',
		'session.2',
		'session.3'
	]);
	expect(proposal.recipe.sessions.map(({ held_on }) => held_on)).toEqual([null, null, null]);
	const asked = proposal.problems.filter(({ severity }) => severity === 'question');
	expect(asked.map(({ code }) => code)).toEqual(['which-session-type', 'which-session-day']);
	expect(outcome.counts).toEqual([{ code: 'missing-session-day', severity: 'block', count: 3 }]);
	expect([rows('session'), rows('attendance')]).toEqual([[], []]);
	const days = ['2020-10-01', '2020-10-08', '2020-10-15'];
	const answered = await imported(sheet(headings), {
		recipe: (recipe) => ({
			...recipe,
			sessions: recipe.sessions.map((one, i) => ({ ...one, session_type: 'mentor_day', held_on: days[i]! }))
		})
	});
	expect(answered.rows('attendance')).toHaveLength(5);
	expect(answered.outcome).toMatchObject({ read: 2, accepted: 2 });
	const left = await imported(sheet(headings), {
		recipe: (recipe) => ({
			...recipe,
			columns: recipe.columns.map((one, i) => ({ ...one, target: i > 2 ? null : one.target })),
			sessions: recipe.sessions.map((one, i) => (i === 0 ? { ...one, held_on: days[0]! } : one))
		})
	});
	expect(left.rows('attendance')).toHaveLength(2);
});

it.each([
	['answers to questions', ['Session 1', 'Session 2', 'Session 3'], ['4;5;3', '3;4;5']],
	['questions', ['Spørgsmål 1', 'Spørgsmål 2', 'Spørgsmål 3'], ['ja;nej;ja', 'nej;ja;ja']],
	['one column alone', ['Session 1', 'By', 'Kommentar'], ['x;Odense;god', ';Vejle;fin']],
	['the same number twice', ['Session 1', 'Session 1', 'By'], ['x;x;Odense', 'x;;Vejle']]
])('%s are no events', async (_, headings, marks) => {
	const { proposal } = await imported(sheet(headings, marks));
	expect(proposal.recipe.sessions).toEqual([]);
});

it('the modules of a course stay modules', async () => {
	const { proposal } = await imported(
		sheet(['Modul 1', 'Modul 2', 'Modul 3'], ['Completed;Completed;', 'Completed;;'])
	);
	expect(proposal.recipe.shape).toBe('course');
});

const known = (type: string, days: string[]) =>
	days.map((planned_on, i) => ({
		session_id: `${type}-${i + 1}`,
		country: 'DK',
		session_type: type,
		planned_on,
		held_on: planned_on
	}));

async function matched(headings: string[], sessions: ReturnType<typeof known>) {
	const bytes = new TextEncoder().encode(sheet(headings));
	const slice = (from: number, to: number) => Promise.resolve(bytes.slice(from, to));
	const importer = openImport({ name: 'sheet.csv', size: bytes.length, slice }, programme);
	const { reading } = await importer.look({});
	const { recipe, problems } = await importer.propose(reading, { recipes: [], table: null, sessions });
	const convert = (change: Partial<(typeof recipe.sessions)[number]> = {}) =>
		importer.convert(
			{ ...recipe, sessions: recipe.sessions.map((one) => ({ ...one, ...change })) },
			{ corrections: [], rules: [], skips: [] },
			{ ...context, sessions }
		);
	return { ids: recipe.sessions.map(({ session_id }) => session_id), problems, convert };
}

it('numbered events are those that are there, in the order of their days, where exactly one kind has as many', async () => {
	const days = ['2020-10-15', '2020-10-01', '2020-10-08'];
	const found = await matched(['Session 3', 'Session 1', 'Session 2'], known('mentor_day', days));
	expect(found.ids).toEqual(['mentor_day-1', 'mentor_day-2', 'mentor_day-3']);
	expect(found.problems.find(({ code }) => code === 'sessions-by-order')).toMatchObject({
		severity: 'question',
		args: { count: 3, first: '2020-10-01', last: '2020-10-15' }
	});
	expect([...(await found.convert()).tables.keys()]).toEqual(['attendance']);
	// Somebody who says another day means other events.
	expect((await found.convert({ held_on: '2020-12-24' })).tables.get('session')?.rows).toBe(3);
});

it.each([
	[
		'two kinds have as many',
		[
			...known('mentor_day', ['2020-10-01', '2020-10-08', '2020-10-15']),
			...known('networking_dinner', ['2020-10-02', '2020-10-09', '2020-10-16'])
		]
	],
	['there are more', known('mentor_day', ['2020-10-01', '2020-10-08', '2020-10-15', '2020-10-22'])],
	['two were on one day', known('mentor_day', ['2020-10-01', '2020-10-01', '2020-10-15'])],
	['there are none', []]
])('nothing is matched where %s', async (_, sessions) => {
	const { ids } = await matched(['Session 1', 'Session 2', 'Session 3'], sessions);
	expect(ids).toEqual([null, null, null]);
});

it('a kind in the headings chooses among several', async () => {
	const sessions = [
		...known('mentor_day', ['2020-10-01', '2020-10-08', '2020-10-15']),
		...known('networking_dinner', ['2020-10-02', '2020-10-09', '2020-10-16'])
	];
	const { ids } = await matched(['Mentordag 1', 'Mentordag 2', 'Mentordag 3'], sessions);
	expect(ids).toEqual(['mentor_day-1', 'mentor_day-2', 'mentor_day-3']);
});
