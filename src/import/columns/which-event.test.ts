import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const form = (header = '', cell = '') =>
	`Tidsstempel;Hvor nyttigt var arrangementet for dig?${header}\n2020-09-05;5${cell}\n2020-09-06;4${cell}\n`;
const asks = ({ problems }: { problems: readonly { code: string }[] }) =>
	problems.filter(({ code }) => code === 'which-event').length;
const eventsOf = (rows: string[]) => {
	const [header, ...answers] = rows.map((row) => row.split(','));
	return answers.map((cells) => cells[header!.indexOf('session_id')]);
};

it('a form about an event that names none is asked which it is, once', async () => {
	const { proposal, rows } = await imported(form());
	expect([asks(proposal), eventsOf(rows('survey_response'))]).toEqual([1, ['', '']]);
});

it('the event that somebody says is that of all answers', async () => {
	const { rows } = await imported(form(), {
		recipe: (recipe) => ({
			...recipe,
			constants: [...recipe.constants, { target: 'survey_response.session_id', value: 'ses-1' }]
		})
	});
	expect(eventsOf(rows('survey_response'))).toEqual(['ses-1', 'ses-1']);
});

it.each([
	['a form with the id of its event', form(';session_id', ';ses-2')],
	['a questionnaire of a wave', 'Tidsstempel;ese_01;ese_02\n2020-09-05;4;3\n2020-09-06;2;1\n'],
	['a list of people', 'Navn;Køn;Startdato\nAnne Lund;Kvinde;2020-09-05\nBo Holm;Mand;2020-09-06\n']
])('%s is not asked', async (_, content) => {
	const { proposal } = await imported(content);
	expect(asks(proposal)).toBe(0);
});
