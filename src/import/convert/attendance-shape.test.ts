import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const sheet = (...rows: string[][]) =>
	'Navn;E-mail;Mentordag 03-02-2021;Mentordag 10-02-2021;Mentordag 17-02-2021\n' +
	rows.map((cells, i) => `Person ${'abcdef'[i]};p${i}@mail.example;${cells.join(';')}`).join('\n') +
	'\n';
const marks = (rows: string[]) => rows.slice(1).map((row) => row.split(',').slice(2).join());

it.each([
	['ja nej syg', 'present, absent, absent_excused,'],
	['✓ ✗ afbud', 'present, absent, absent_excused,'],
	['√ F delvis', 'present, absent, partial,'],
	['x - online', 'present, absent, present,'],
	['✔️ ✘ delvist', 'present, absent, partial,'],
	['ja nej sjuk', 'present, absent, absent_excused,'],
	['närvarande frånvaro distans', 'present, absent, present,'],
	['kyllä ei sairas', 'present, absent, absent_excused,'],
	['läsnä poissa etänä', 'present, absent, present,'],
	['ja nei syk', 'present, absent, absent_excused,'],
	['møtt borte forfall', 'present, absent, absent_excused,'],
	['present absent sick', 'present, absent, absent_excused,']
])('%s', async (cells, statuses) => {
	const { outcome, rows } = await imported(sheet(cells.split(' ')));
	expect(marks(rows('attendance')).join(' ')).toBe(statuses);
	expect(outcome.problems).toEqual([]);
});

it('a mark that is not understood is asked about once for the sheet, and costs no other mark', async () => {
	const file = sheet(['x', '?', 'x'], ['?', 'x', '?'], ['x', 'x', '?']);
	const { proposal, outcome, rows } = await imported(file);
	expect(proposal.problems.map(({ code, columnIndex }) => [code, columnIndex])).toEqual([
		['unknown-labels', 2]
	]);
	expect(outcome).toMatchObject({ read: 3, accepted: 3, rejected: 0 });
	expect(outcome.counts).toEqual([{ code: 'unknown-presence', severity: 'warn', count: 4 }]);
	expect(marks(rows('attendance'))).toEqual(Array(5).fill('present,'));
	const answered = await imported(file, {
		recipe: (recipe) => ({
			...recipe,
			columns: recipe.columns.map((one) =>
				one.index === 2 ? { ...one, labels: [{ text: '?', code: 'partial' }] } : one
			)
		})
	});
	expect(marks(answered.rows('attendance')).filter((mark) => mark === 'partial,')).toHaveLength(4);
});

it.each([
	[
		'a number among ticks is asked about and gives nobody hours',
		[
			['1', '0', '1'],
			['1', '11', '0']
		],
		['unknown-labels'],
		0
	],
	[
		'more hours than ticks are hours',
		[
			['3', '0', '1'],
			['3', '3', '2']
		],
		[],
		5
	],
	[
		'a part of an hour among ticks is asked about, too',
		[
			['1', '0', '1'],
			['1', '1', '1,5']
		],
		['unknown-labels'],
		0
	]
])('%s', async (_, cells, problems, hours) => {
	const { proposal, rows } = await imported(sheet(...cells));
	expect(proposal.problems.map(({ code }) => code)).toEqual(problems);
	expect(marks(rows('attendance')).filter((mark) => /,\d/.test(mark))).toHaveLength(hours);
});

it('an event whose marks or header say so was online or in part online', async () => {
	const { rows } = await imported(
		'Navn;E-mail;Mentordag 03-02-2021;Mentordag 10-02-2021;Mentordag 17-02-2021 (online)\n' +
			'Person a;a@mail.example;online;online;x\nPerson b;b@mail.example;Teams;x;x\n'
	);
	expect(
		rows('session')
			.slice(1)
			.map((row) => row.split(',')[6])
	).toEqual(['online', 'hybrid', 'online']);
});
