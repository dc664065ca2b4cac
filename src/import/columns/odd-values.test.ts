import { describe, expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';
import { proposalOf } from './fixtures/columns.ts';

const useful = 'Hvor nyttigt var arrangementet for dig?';
const apply = 'Jeg vil bruge det, jeg har lært ved arrangementet.';
const form = (cells: string[]) =>
	`Tidsstempel;${useful};${apply}\n${cells.map((cell, i) => `2021-02-17 20:00:0${i};${cell};${(i % 5) + 1}`).join('\n')}\n`;

describe('one odd answer never costs the question', () => {
	it.each<[string[], string[], boolean]>([
		[['5', '6', '3'], ['5', '', '3'], true],
		[['3', '7', '4', '2'], ['3', '', '4', '2'], true],
		[['3', '7', '4', '2', '5', '1'], ['3', '', '4', '2', '5', '1'], false],
		[['3,5', '4', '2', '5', '1', '4'], ['', '4', '2', '5', '1', '4'], false],
		[['3.5', '4', '2', '5', '1', '4'], ['', '4', '2', '5', '1', '4'], false],
		[['4,0', '4', '2'], ['4', '4', '2'], false],
		[['10', '8', '9'], ['', '', ''], true],
		[['05-04-2021', '4', '2'], ['', '4', '2'], true]
	])('%j gives %j', async (cells, values, asked) => {
		const { proposal, outcome, rows } = await imported(form(cells));
		expect(proposal.recipe.columns[1]!.target).toBe('item.sat');
		const answers = rows('survey_response')
			.map((row) => row.split(','))
			.filter((row) => row[1] === 'sat');
		expect(answers.map((row) => row.at(-2))).toEqual(values);
		expect(outcome).toMatchObject({ accepted: cells.length, rejected: 0 });
		const left = values.filter((value) => value === '').length;
		expect(outcome.problems.filter(({ code }) => code === 'answer-left-out')).toHaveLength(left);
		const question = proposal.problems.filter(({ code }) => code === 'unknown-labels');
		expect(question).toHaveLength(asked ? 1 : 0);
	});

	it('a header that is only similar needs numbers of the scale', () => {
		const { recipe } = proposalOf([
			['Tidsstempel', ['2021-02-17', '2021-02-18', '2021-02-19']],
			['Hvor nyttig var det arrangement for jer?', ['55', '60', '3']],
			[apply, ['4', '4', '4']]
		]);
		expect(recipe.columns[1]!.target).toBeNull();
	});

	it('an answer in own words beside ticks does not cost the list', () => {
		const { recipe } = proposalOf([
			['Tidsstempel', ['2021-02-17', '2021-02-18', '2021-02-19']],
			['Hvad har du gjort?', ['civ_1;civ_4', 'civ_4', 'Spiller i band']],
			['How confident are you that you can decide a price?', ['4', '4', '4']]
		]);
		expect(recipe.columns[1]!.target).toBe('choices.CIVIC');
	});
});

describe('one odd value never costs a column of a list', () => {
	const list = (header: string, cells: string[]) =>
		proposalOf([
			['Navn', ['Anna Berg', 'Bo Lind', 'Cilla Dahl', 'Dina Ek']],
			['Uddannelse', ['Bachelor', 'Gymnasium', 'Bachelor', 'Grundskole']],
			['Oprindelsesregion', ['Europa', 'Afrika', 'Europa', 'Europa']],
			[header, cells]
		]).recipe.columns[3]!.target;
	it.each([
		['Køn', ['Kvinde', 'Hunkøn', 'Vedkommende', 'Ukendt køn'], 'participant.gender'],
		['Status', ['Aktiv', 'på orlov', 'i venteposition', 'flyttet hold'], 'participant.status'],
		['Tilmeldt', ['14-09-2020', 'senere', 'i foråret', 'ved ikke hvornår'], 'participant.enrolled_on'],
		['Dato for start på forløbet', ['14-09-2020', '15-09-2020', 'senere', '1/9'], 'participant.enrolled_on']
	])('%s: %j', (header, cells, target) => {
		expect(list(header, cells)).toBe(target);
	});

	it('nor the wave of the forms', () => {
		const ese = 'How confident are you that you can decide a price?';
		const { recipe } = proposalOf([
			['Mail', ['a@x.example', 'a@x.example', 'b@x.example', 'b@x.example', 'c@x.example']],
			['Hvornår', ['Før', 'Efter', 'Før', 'Efter', 'Midtvejs']],
			[ese, ['1', '2', '3', '4', '5']],
			['How confident are you that you can see a need that customers have?', ['1', '2', '3', '4', '5']]
		]);
		expect(recipe.columns[1]!.target).toBe('survey_response.wave');
	});
});
