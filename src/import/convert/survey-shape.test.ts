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

it('an answer outside the item costs the answer, not the form', async () => {
	const { outcome, rows } = await imported('when;a;b;c\n2021-05-01;x;;6\n2021-05-01;1;2;purple\n', {
		recipe: survey
	});
	expect(outcome.problems.map(({ code, severity, line, column }) => [code, severity, line, column])).toEqual([
		['answer-left-out', 'warn', 2, 'c'],
		['answer-left-out', 'warn', 3, 'b'],
		['answer-left-out', 'warn', 3, 'c']
	]);
	expect(outcome).toMatchObject({ accepted: 2, rejected: 0 });
	expect(answers(rows('survey_response')).map((row) => row.split(',').slice(3).join())).toEqual([
		'1,',
		'0,',
		',skipped',
		'1,',
		',skipped',
		',skipped'
	]);
});

it.each([
	'Does not apply to me',
	'None of the above',
	'Gælder ikke for mig',
	'Ingen af ovenstående',
	'Gäller inte mig',
	'Inget av ovanstående',
	'Ei koske minua',
	'Ei mikään yllä olevista',
	'Gjelder ikke meg',
	'Ingen av delene'
])('"%s" is no answer, and the rest of the form stays', async (word) => {
	const { proposal, outcome, rows } = await imported(`when;a;b;c\n2021-05-01;ja;nej;${word}\n`, {
		recipe: survey
	});
	expect([proposal.problems, outcome.problems].flat().filter(({ severity }) => severity === 'row')).toEqual(
		[]
	);
	expect(answers(rows('survey_response'))[2]).toBe('ese_01,endline,2021-05-01,,not_applicable');
});

it('what is written beside the options of a list of ticks costs no tick', async () => {
	const choices = towards(['survey_response.submitted_on', 'choices.CIVIC'], {
		shape: 'survey',
		table: null,
		constants
	});
	const ticks = async (text: string) => {
		const { outcome, rows } = await imported(`when;a\n2021-05-01;"${text}"\n`, { recipe: choices });
		const cells = answers(rows('survey_response')).map((row) => row.split(',').slice(3).join());
		return [
			outcome.problems.map(({ code, value }) => `${code} ${value}`),
			[...new Set(cells)].sort().join(' ')
		];
	};
	expect(await ticks('civ_1;Spiller i band')).toEqual([['unknown-choice Spiller i band'], '0, 1,']);
	expect(await ticks('Spiller i band')).toEqual([['unknown-choice Spiller i band'], ',skipped']);
	expect(await ticks('None of the above')).toEqual([[], '0,']);
	expect(await ticks('Ingen af ovenstående')).toEqual([[], '0,']);
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

it('a form without a person is told of as kept where it is kept, and only there', async () => {
	const recipe = towards(
		['survey_response.submitted_on', 'identity.email', 'survey_response.wave', 'item.ese_01'],
		{ shape: 'survey', table: null }
	);
	const file =
		'when;mail;wave;a\n2021-05-01;a@example.org;baseline;1\n2021-05-02;;baseline;2\n2021-05-03;;midtvejs;3\n2021-02-31;;baseline;3\n';
	const { outcome } = await imported(file, { recipe });
	expect(outcome.problems.map(({ code, line }) => [code, line])).toEqual([
		['anonymous-response', 3],
		['unknown-code', 4],
		['invalid-day', 5]
	]);
});
