import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const questions = [
	'How confident are you that you can decide a price?',
	'How confident are you that you can see a need that customers have?'
];
/** Each of four people in two lines; the answers are 1 in the first and 5 in the second. */
const long = (header: string, words: string[]) =>
	`Timestamp,E-mail,${header},${questions.join()}\n` +
	[0, 1, 2, 3]
		.flatMap((person) =>
			words.map(
				(word, i) => `202${i}-09-0${person + 1} 10:00:00,p${person}@mail.example,${word},${1 + i * 4},3`
			)
		)
		.join('\n') +
	'\n';
const answers = (rows: string[]) => [
	...new Set(
		rows
			.slice(1)
			.filter((row) => row.includes('ese_04'))
			.map((row) =>
				row
					.split(',')
					.slice(4)
					.filter((_, i) => i !== 1)
					.join()
			)
	)
];

it.each([
	['time', ['pre', 'post']],
	['Tidspunkt', ['Før', 'Efter']],
	['Hvornår', ['før', 'efter']],
	['Mätning', ['före', 'efter']],
	['Kysely', ['alku', 'loppu']],
	['Ajankohta', ['ennen', 'jälkeen']],
	['Når', ['før', 'etter']],
	['Survey', ['baseline', 'endline']],
	['x', ['before', 'after']],
	['Type', ['start', 'end']]
])('a column "%s" with %j tells the wave', async (header, words) => {
	const { proposal, outcome, rows } = await imported(long(header, words));
	expect(proposal.recipe.columns[2]!.target).toBe('survey_response.wave');
	expect(outcome).toMatchObject({ read: 8, accepted: 8 });
	expect(answers(rows('survey_response'))).toEqual(['baseline,1,', 'endline,5,']);
});

it.each([
	['x', ['T1', 'T2']],
	['Runde', ['1', '2']],
	['Måling', ['Måling 1', 'Måling 2']]
])(
	'where each person is once in each of "%s" %j, it is proposed and its words are asked',
	async (header, words) => {
		const { proposal, outcome } = await imported(long(header, words));
		expect(proposal.recipe.columns[2]!.target).toBe('survey_response.wave');
		expect(proposal.problems).toContainEqual(
			expect.objectContaining({ code: 'unknown-labels', columnIndex: 2, args: { count: 2 } })
		);
		expect(outcome.accepted).toBe(0);
	}
);

it.each([
	['Runde', 'survey_response.wave'],
	['Hold', null]
])('of two people a header that counts times is enough: %s', async (header, target) => {
	const lines = long(header, ['1', '2']).split('\n').slice(0, 5).join('\n');
	const { proposal } = await imported(`${lines}\n`);
	expect(proposal.recipe.columns[2]!.target).toBe(target);
});

it('a column that is the same in all lines of a person is no wave', async () => {
	const file = long('time', ['a', 'b'])
		.replace(/,(a|b),/g, ',x,')
		.replace(/(p[01]@\S*?),x,/g, '$1,y,');
	const { proposal } = await imported(file);
	expect(proposal.recipe.columns[2]!.target).toBeNull();
});

it.each([
	['Før: ', 'Efter: ', ''],
	['Before - ', 'After - ', ''],
	['Pre: ', 'Post: ', ''],
	['Före: ', 'Efter: ', ''],
	['Alku: ', 'Loppu: ', ''],
	['', '', ' (before)| (after)'],
	['', '', ' [før]| [etter]'],
	['Baseline: ', 'Endline: ', '']
])('one question twice in a line, once for each wave: "%s" "%s" "%s"', async (before, after, ends) => {
	const [first = '', second = ''] = ends.split('|');
	const { proposal, outcome, rows } = await imported(
		`Mailadresse;Dato;${before}${questions[0]}${first};${after}${questions[0]}${second}\n` +
			'p1@mail.example;2021-06-21;2;4\np2@mail.example;2021-06-21;3;3\n'
	);
	expect(proposal.recipe.columns.map(({ target, wave }) => [target, wave])).toEqual([
		['identity.email', undefined],
		['survey_response.submitted_on', undefined],
		['item.ese_04', 'baseline'],
		['item.ese_04', 'endline']
	]);
	expect(proposal.problems).toEqual([]);
	expect(outcome).toMatchObject({ read: 2, accepted: 2 });
	const said = rows('survey_response')
		.slice(1)
		.map((row) =>
			row
				.split(',')
				.filter((_, i) => [4, 6].includes(i))
				.join(' ')
		);
	expect(said).toEqual(['baseline 2', 'endline 4', 'baseline 3', 'endline 3']);
});
