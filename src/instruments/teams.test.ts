import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openEmpty } from '#engine/node.ts';
import { openEmptyInWasm } from '#engine/node-wasm.ts';
import { openTiny } from '#indicators/fixtures/tiny.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { teamsProgramme as programme } from './fixtures/teams.ts';
import { itemAnswers } from './item-answers.ts';
import { response } from './response.ts';
import { scaleScores } from './scales.ts';
import { surveyQuestion } from './survey-question.ts';

const [linked, apart] = programme.instruments;
const question = (instrument = linked!, asked: Record<string, string> = {}) =>
	surveyQuestion(programme, instrument, (name) => asked[name] ?? null);

const answer = (who: string, wave: string, value_num: number, channel = 'web') => ({
	response_id: `${who}-${wave}`,
	item_code: 'linked_1',
	participant_id: who,
	wave,
	submitted_on: '2020-04-12',
	value_num,
	channel
});
const form = (response_id: string, wave: string, value_num: number, channel: string) => ({
	...answer(response_id, wave, value_num, channel),
	response_id,
	item_code: 'apart_1'
});

/** r1 and r2 are red, b1 is blue, and x1 said no team. r1 misses 2022, b1 misses 2023. */
const tables = {
	participant: [
		{ participant_id: 'r1', team: 'red' },
		{ participant_id: 'r2', team: 'red' },
		{ participant_id: 'b1', team: 'blue' },
		{ participant_id: 'x1' }
	],
	survey_response: [
		answer('r1', '2021', 2),
		answer('r1', '2023', 4),
		answer('r2', '2021', 3),
		answer('r2', '2022', 4, 'paper'),
		answer('r2', '2023', 5),
		answer('b1', '2021', 4),
		answer('b1', '2022', 2),
		answer('x1', '2021', 5),
		answer('x1', '2022', 5),
		answer('x1', '2023', 5),
		answer('r1', 'event', 1),
		...[form('f1', '2021', 1, 'web'), form('f2', '2021', 4, 'web'), form('f3', '2021', 5, 'paper')].map(
			({ participant_id: _, ...anonymous }) => anonymous
		)
	]
};

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('teams in three years, asked %s', (_, open) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openTiny(tables, open, programme);
	});
	afterAll(() => engine.close());

	const means = (cells: Cell[], indicator: string, ...groups: Record<string, string>[]) =>
		groups.map((dims) => {
			const cell = cellOf(cells, indicator, dims);
			return cell && [cell.value, cell.n];
		});

	it('counts who answered each wave, and both the first year and the last', async () => {
		const cells = await response(engine, programme, question());
		const whole = cells.filter(({ dims }) => !dims['country']);
		expect(whole.map(({ dims, numerator, denominator }) => [dims, numerator, denominator])).toEqual([
			[{ wave: '2021' }, 4, 4],
			[{ wave: '2022' }, 3, 4],
			[{ wave: '2023' }, 3, 4],
			[{ wave: 'event' }, 1, 4],
			[{ from: '2021', to: '2023' }, 3, 4]
		]);
	});

	it('selects a team, whoever named none, and a way of answering', async () => {
		const of = async (asked: Record<string, string>) =>
			(await response(engine, programme, question(linked, asked)))
				.filter(({ dims }) => !dims['country'])
				.map(({ numerator, denominator }) => `${numerator}/${denominator}`);
		expect(await of({ team: 'red' })).toEqual(['2/2', '1/2', '2/2', '1/2', '2/2']);
		expect(await of({ team: 'undisclosed' })).toEqual(['1/1', '1/1', '1/1', '0/1', '1/1']);
		expect(await of({ channel: 'paper' })).toEqual(['0/4', '1/4', '0/4', '0/4', '0/4']);
		const items = await itemAnswers(engine, programme, question(linked, { channel: 'paper' }));
		expect(cellOf(items, 'item:linked_1', { wave: '2022', answer: '4' })).toMatchObject({ value: 1, n: 1 });
	});

	it('gives levels of each wave and changes between two, by team', async () => {
		const { levels, changes } = await scaleScores(engine, programme, question());
		expect(
			means(levels, 'scale:SELF', { wave: '2022' }, { wave: '2021', team: 'red' }, { wave: 'event' })
		).toEqual([
			[3.66666666667, 3],
			[2.5, 2],
			[1, 1]
		]);
		expect(
			means(changes, 'change:SELF', {}, { team: 'red' }, { team: 'undisclosed' }, { team: 'blue' })
		).toEqual([[1.33333333333, 3], [2, 2], [0, 1], undefined]);
	});

	it('counts change and who was lost between the waves chosen', async () => {
		const { changes, attrition } = await scaleScores(engine, programme, question(linked, { to: '2022' }));
		expect(means(changes, 'change:SELF', {}, { team: 'red' }, { team: 'blue' })).toEqual([
			[-0.333333333333, 3],
			[1, 1],
			[-2, 1]
		]);
		expect(attrition[0]!.cells.map(({ n, value }) => [n, value])).toEqual([
			[3, 4],
			[1, 2]
		]);
		const later = await scaleScores(engine, programme, question(linked, { from: '2022' }));
		expect(means(later.changes, 'change:SELF', {}, { team: 'red' })).toEqual([
			[0.5, 2],
			[1, 1]
		]);
	});

	it('scores anonymous forms by what each says of itself, and gives no change', async () => {
		const scores = await scaleScores(engine, programme, question(apart));
		expect(
			means(
				scores.levels,
				'scale:APART',
				{ wave: '2021' },
				{ wave: '2021', channel: 'web' },
				{ wave: '2021', channel: 'paper' },
				{ wave: '2022' }
			)
		).toEqual([
			[3.33333333333, 3],
			[2.5, 2],
			[5, 1],
			[null, 0]
		]);
		expect([scores.changes, scores.attrition]).toEqual([[], []]);
	});
});
