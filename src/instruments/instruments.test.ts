import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thresholdOf } from './score-changes.ts';
import type { Engine } from '#engine/engine.ts';
import { openEmpty } from '#engine/node.ts';
import { openEmptyInWasm } from '#engine/node-wasm.ts';
import { openTiny, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { cellOf } from '#schemas/cell-of.ts';
import { itemAnswers, stepsOf } from './item-answers.ts';
import { response } from './response.ts';
import { scaleScores } from './scales.ts';
import { surveyQuestion } from './survey-question.ts';

const instrument = tinyProgramme.instruments[0]!;
const question = (asked: Record<string, string> = {}) =>
	surveyQuestion(tinyProgramme, instrument, (name) => asked[name] ?? null);
const answer = (participant_id: string, wave: string, value_num: number | null) => ({
	response_id: `${participant_id}-${wave}`,
	item_code: 'linked_1',
	participant_id,
	wave,
	submitted_on: wave === 'baseline' ? '2020-04-12' : '2020-06-20',
	value_num,
	...(value_num === null ? { missing_code: 'skipped' } : {})
});

/** Four people: p1 rises, p2 falls and is a man, p3 is lost, p4 in Sweden skips the end. */
const tables = {
	participant: [
		{ participant_id: 'p1' },
		{ participant_id: 'p2', gender: 'man' },
		{ participant_id: 'p3' },
		{ participant_id: 'p4', country: 'SE' }
	],
	survey_response: [
		answer('p1', 'baseline', 2),
		answer('p1', 'endline', 4),
		answer('p2', 'baseline', 4),
		answer('p2', 'endline', 3),
		answer('p3', 'baseline', 1),
		answer('p4', 'baseline', 5),
		answer('p4', 'endline', null)
	]
};

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('asked %s', (_, open) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openTiny(tables, open);
	});
	afterAll(() => engine.close());

	it('gives the distribution of answers to a question, skipped ones separately', async () => {
		const cells = await itemAnswers(engine, tinyProgramme, question());
		const of = (dims: Record<string, string>) => cellOf(cells, 'item:linked_1', dims);
		const shares = ['1', '2', '3', '4', '5'].map((step) => of({ wave: 'baseline', answer: step })!.numerator);
		expect(shares).toEqual([1, 1, 0, 1, 1]);
		expect(of({ wave: 'endline', answer: '4' })).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
		expect(of({ wave: 'endline', missing: 'skipped' })).toMatchObject({ numerator: 1, denominator: 3 });
	});

	it('gives shares of answers an interval where each person answers once, and none to forms without a name', async () => {
		const apart = tinyProgramme.instruments[1]!;
		const people = Array.from({ length: 12 }, (_, i) => answer(`q${i}`, 'baseline', 1 + (i % 5)));
		const unnamed = people.map((one) => ({
			...one,
			response_id: `${one.response_id}-apart`,
			item_code: 'apart_1',
			participant_id: null
		}));
		const other = await openTiny({
			participant: people.map(({ participant_id }) => ({ participant_id })),
			survey_response: [...people, ...unnamed]
		});
		const share = async (of: typeof apart, item: string) => {
			const asked = surveyQuestion(tinyProgramme, of, () => null);
			return cellOf(await itemAnswers(other, tinyProgramme, asked), item, { wave: 'baseline', answer: '1' });
		};
		// 3 of 12, Wilson.
		const linked = await share(instrument, 'item:linked_1');
		expect([linked!.numerator, linked!.low!.toFixed(4), linked!.high!.toFixed(4)]).toEqual([
			3,
			'0.0889',
			'0.5323'
		]);
		expect(await share(apart, 'item:apart_1')).toMatchObject({ numerator: 3, low: null, high: null });
		await other.close();
	});

	it('divides respondents by all participants enrolled, within the selection', async () => {
		const cells = await response(engine, tinyProgramme, question());
		const of = (dims: Record<string, string>) => cellOf(cells, 'response:linked', dims)!;
		expect([of({ wave: 'baseline' }).numerator, of({ wave: 'endline' }).numerator]).toEqual([4, 2]);
		const both = { from: 'baseline', to: 'endline' };
		expect([of(both).numerator, of(both).denominator]).toEqual([2, 4]);
		expect(of({ wave: 'endline', country: 'SE' })).toMatchObject({ value: 0, denominator: 1 });
		const women = await response(engine, tinyProgramme, question({ gender: 'woman', country: 'DK' }));
		expect(women.at(-1)).toMatchObject({ dims: both, numerator: 1, denominator: 2 });
	});

	it('gives means, change within people, and the first scores of those who were lost', async () => {
		const { levels, changes, attrition } = await scaleScores(engine, tinyProgramme, question());
		expect(cellOf(levels, 'scale:SELF', { wave: 'baseline' })).toMatchObject({ value: 3, n: 4, low: null });
		expect(cellOf(levels, 'scale:SELF', { wave: 'baseline', gender: 'woman' })).toMatchObject({ n: 3 });
		expect(cellOf(changes, 'change:SELF', {})).toMatchObject({
			value: 0.5,
			n: 2,
			details: { before_mean: 3, after_mean: 3.5, improved: 1, unchanged: 0, worse: 1 }
		});
		// Stayed: 2 and 4; lost: 1 and 5 (who skipped the end did not answer it). Both begin at 3.
		expect(attrition[0]!.cells.map(({ value, n }) => [value, n])).toEqual([
			[3, 2],
			[3, 2]
		]);
		expect([attrition[0]!.difference, attrition[0]!.flagged]).toEqual([0, false]);
	});

	it('counts who was lost as a person with a pencil does', async () => {
		const people = [[2, 1], [3, 1], [4, 1], [null, 1], [3], [5], [null], [undefined, 1], [undefined]];
		const ids = people.map((_, i) => `q${i}`);
		const ten = await openTiny(
			{
				participant: ids.map((participant_id) => ({ participant_id })),
				survey_response: people.flatMap(([before, after], i) => [
					...(before === undefined ? [] : [answer(ids[i]!, 'baseline', before)]),
					...(after === undefined ? [] : [answer(ids[i]!, 'endline', after)])
				])
			},
			open
		);
		// What is answered on another form is no answer to this one.
		await ten.run(`INSERT INTO survey_response SELECT * REPLACE ('apart_1' AS item_code, 'q5' AS participant_id)
			FROM survey_response WHERE participant_id = 'q0' AND wave = 'endline'`);
		const { attrition } = await scaleScores(ten, tinyProgramme, question());
		await ten.close();
		expect(attrition[0]!.cells.map(({ n, value, details }) => [n, value, details?.sd])).toEqual([
			[3, 3, 1],
			[2, 4, 1.41421356237]
		]);
		expect(attrition[0]!.difference).toBeCloseTo(-1 / Math.sqrt(1.5), 12);
		expect(attrition[0]!.flagged).toBe(true);
	});
});

it('counts answers of a long range in bands that leave nothing out', () => {
	const item = { ...instrument.items[0]!, min_v: 0, max_v: 200 };
	expect(stepsOf(item).map(({ answer }) => answer)).toEqual(['0', '1-2', '3-5', '6-10', '11-20', '21-200']);
});

it('counts as improved from what an indicator of the programme states for the scale', () => {
	const stating = (threshold: number | { value: number }) => ({
		indicators: [
			'participants-enrolled',
			{ id: 'own', of: 'scale-change', parameters: { scale: 'SELF', threshold } }
		]
	});
	expect(thresholdOf(tinyProgramme, instrument, 'SELF')).toBe(0.5);
	expect(thresholdOf(stating(1), instrument, 'SELF')).toBe(1);
	expect(thresholdOf(stating({ value: 0.25 }), instrument, 'SELF')).toBe(0.25);
	expect(thresholdOf(stating(1), instrument, 'APART')).not.toBe(1);
});
