import { expect, it } from 'vitest';
import { imported, towards } from '../fixtures/imported.ts';

const constants = [{ target: 'survey_response.wave', value: 'endline' }];
const survey = towards(['survey_response.submitted_on', 'item.civ_1', 'item.civ_2', 'item.ese_01'], {
	shape: 'survey',
	table: null,
	constants
});
const answers = (rows: string[]) =>
	rows.slice(1).map((row) =>
		row
			.split(',')
			.filter((_, i) => ![0, 2, 3].includes(i))
			.join()
	);

it('an answer an item, in the item’s own numbers, or why there is none', async () => {
	const { rows, outcome } = await imported(
		'when;a;b;c\n2021-05-01 10:00:59;Ja;nej;4\n2021-05-02;;Ved ikke;\n',
		{ recipe: survey }
	);
	expect(outcome.accepted).toBe(2);
	expect(answers(rows('survey_response'))).toEqual([
		'civ_1,endline,2021-05-01,1,',
		'civ_2,endline,2021-05-01,0,',
		'ese_01,endline,2021-05-01,4,',
		'civ_1,endline,2021-05-02,,skipped',
		'civ_2,endline,2021-05-02,,dont_know',
		'ese_01,endline,2021-05-02,,skipped'
	]);
});

it('beside a tick, an empty tick box of the same scale is a no', async () => {
	const { rows } = await imported('when;a;b;c\n2021-05-01;x;;4\n2021-05-01;;;\n', { recipe: survey });
	expect(answers(rows('survey_response')).map((row) => row.split(',').slice(3).join())).toEqual([
		'1,',
		'0,',
		'4,',
		',skipped',
		',skipped',
		',skipped'
	]);
});

it('an answer outside the item costs the record', async () => {
	const { outcome } = await imported('when;a;b;c\n2021-05-01;x;;6\n2021-05-01;1;2;purple\n', {
		recipe: survey
	});
	expect(outcome.problems.map(({ code, line, column }) => [code, line, column])).toEqual([
		['range', 2, 'c'],
		['range', 3, 'b'],
		['unknown-answer', 3, 'c']
	]);
	expect(outcome.rejected).toBe(2);
});

it('equal anonymous responses stay two, and keep their ids when a third comes', async () => {
	const line = '2021-05-01;ja;nej;4\n';
	const ids = (rows: string[]) => [...new Set(rows.slice(1).map((row) => row.split(',')[0]))];
	const two = ids(
		(await imported(`when;a;b;c\n${line.repeat(2)}`, { recipe: survey })).rows('survey_response')
	);
	const three = ids(
		(await imported(`when;a;b;c\n2021-06-01;nej;ja;1\n${line.repeat(2)}`, { recipe: survey })).rows(
			'survey_response'
		)
	);
	expect(two).toHaveLength(2);
	expect(three.slice(1)).toEqual(two);
});

it('one person answers a wave once', async () => {
	const recipe = towards(['survey_response.submitted_on', 'identity.email', 'item.ese_01'], {
		shape: 'survey',
		table: null,
		constants
	});
	const file = 'when;mail;a\n2021-05-01;a@example.org;1\n2021-05-03;A@example.org ;2\n';
	const { outcome } = await imported(file, { recipe });
	expect(outcome.problems.map(({ code, line, args }) => [code, line, args['first']])).toEqual([
		['repeated-key', 3, 2]
	]);
});

it('ticked options of one cell become a yes or no for each item of the scale', async () => {
	const recipe = towards(['survey_response.submitted_on', 'choices.CIVIC'], {
		shape: 'survey',
		table: null,
		constants
	});
	const { rows } = await imported('when;a\n2021-05-01;civ_1 civ_3\n', {
		recipe
	});
	expect(answers(rows('survey_response')).map((row) => row.split(',')[3])).toEqual([
		'1',
		'0',
		'1',
		'0',
		'0',
		'0'
	]);
});
