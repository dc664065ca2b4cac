import { render } from 'svelte/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openTiny, tinyDefinition } from '#indicators/fixtures/tiny.ts';
import { teamsProgramme as programme } from '#instruments/fixtures/teams.ts';
import { response } from '#instruments/response.ts';
import { scaleScores } from '#instruments/scales.ts';
import { surveyQuestion } from '#instruments/survey-question.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { givenAnswer } from './given-answer.ts';
import type { SurveyAnswer } from './survey.svelte.ts';
import AnswerParts from './fixtures/AnswerParts.svelte';

const answer = (who: string, wave: string, value_num: number) => ({
	response_id: `${who}-${wave}`,
	item_code: 'linked_1',
	participant_id: who,
	wave,
	submitted_on: '2020-04-12',
	value_num,
	channel: 'web'
});
const { participant_id: _, ...anonymous } = { ...answer('a', '2022', 4), item_code: 'apart_1' };

let engine: Engine;
beforeAll(async () => {
	engine = await openTiny(
		{
			participant: [{ participant_id: 'r', team: 'red' }, { participant_id: 'x' }],
			survey_response: [
				answer('r', '2021', 2),
				answer('r', '2023', 4),
				answer('x', '2021', 3),
				answer('x', '2022', 1),
				anonymous
			]
		},
		undefined,
		programme
	);
});
afterAll(() => engine.close());

const owners = tinyDefinition(
	'kind: paired-change\nunit: points\nlinkedScale: SELF\nthreshold: 0.5\nminimumN: 10\ninterval: t',
	'SELECT 1',
	'learning'
);
const catalogue = [
	{
		...owners,
		name: { ...owners.name, en: 'Change of those without a firm' },
		formula: { ...owners.formula, en: 'after less before, of those without a firm' }
	},
	tinyDefinition('', 'SELECT 1', 'reach')
];

/** The text of the page for one instrument, and the rows of its tables. */
async function shown(
	instrument: number,
	asked: Record<string, string> = {},
	give = (one: SurveyAnswer) => one
) {
	const question = surveyQuestion(
		programme,
		programme.instruments[instrument]!,
		(name) => asked[name] ?? null
	);
	const t = translator('en', await loadMessages('en', ['survey', 'figures', 'workspace']));
	const { body } = render(AnswerParts, {
		props: {
			t,
			programme,
			catalogue,
			answer: give({
				...question,
				response: await response(engine, programme, question),
				items: [],
				scales: await scaleScores(engine, programme, question)
			})
		}
	});
	const plain = (html: string) =>
		html
			.replaceAll(/<[^>]*>/g, ' ')
			.replaceAll(/\s+/g, ' ')
			.trim();
	return { text: plain(body), rows: [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => plain(row)) };
}

it('shows every wave in its order, and the two between which change is counted', async () => {
	const { text, rows } = await shown(0);
	expect(text).toContain('Change is counted between two times: 2021 and 2023.');
	// Two numbers of one scale are on two bases, and both are said.
	expect(text).toContain('Of the one person who answered both times.');
	expect(text).toContain(
		'“Change of those without a firm” may count other people: after less before, of those without a firm'
	);
	expect(text.match(/may count other people/g)).toHaveLength(1);
	expect(rows.slice(1, 6)).toEqual([
		'2021 100% (2 of 2) 100% (2 of 2)',
		'2022 50% (1 of 2) 50% (1 of 2)',
		'2023 50% (1 of 2) 50% (1 of 2)',
		'after an event 0% (0 of 2) 0% (0 of 2)',
		'2021 and 2023 50% (1 of 2) 50% (1 of 2)'
	]);
});

it('breaks scores down by the programme’s own characteristic, and says nothing of gender', async () => {
	const { text, rows } = await shown(0, { to: '2022' });
	expect(rows.filter((row) => /^(red|Not disclosed)/.test(row))).toEqual([
		'red 2021 2.00 – 1',
		'red 2022 – – 0',
		'red 2023 4.00 – 1',
		'red after an event – – 0',
		'Not disclosed 2021 3.00 – 1',
		'Not disclosed 2022 1.00 – 1',
		'Not disclosed 2023 – – 0',
		'Not disclosed after an event – – 0',
		'red – 0 –',
		'Not disclosed −2.00 1 0 rose, 0 stayed, 1 fell'
	]);
	expect(text).not.toMatch(/gender|wom[ae]n/i);
});

it('shows levels of forms that carry no person by what they say of themselves', async () => {
	const { text, rows } = await shown(1);
	expect(text).toContain('so change within people is not given');
	expect(rows.filter((row) => row.startsWith('web'))).toEqual([
		'web 2021 – – 0',
		'web 2022 4.00 – 1',
		'web 2023 – – 0'
	]);
});

it('gives no share, mean or change of fewer than ten, only of how many it would be', async () => {
	const { text, rows } = await shown(0, { to: '2022' }, givenAnswer);
	expect(rows.slice(1, 3)).toEqual(['2021 2 of 2 2 of 2', '2022 1 of 2 1 of 2']);
	expect(rows.filter((row) => row.startsWith('Not disclosed'))).toEqual([
		'Not disclosed 2021 fewer than 10 – 1',
		'Not disclosed 2022 fewer than 10 – 1',
		'Not disclosed 2023 – – 0',
		'Not disclosed after an event – – 0',
		'Not disclosed fewer than 10 1 –'
	]);
	expect(text).toContain('fewer than 10 (–;');
});
