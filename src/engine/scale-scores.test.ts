import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillableEngine } from './engine.ts';
import { openEmpty } from './node.ts';
import { openEmptyInWasm } from './node-wasm.ts';
import { scoring } from './scale-scores.ts';

interface Case {
	values: (number | null)[];
	reversed: boolean[];
	score: number | null;
	prorated: boolean;
}
const reference = JSON.parse(
	readFileSync(new URL('../statistics/reference/scale-score.json', import.meta.url), 'utf8')
) as { by: string; cases: Case[] };

type Answer = { value: number | null; min?: number; max?: number; reversed?: boolean };
/** Forms of one person, each of a scale of its own: those of the reference, and those at a bound. */
const forms = new Map<string, Answer[]>(
	reference.cases.map(({ values, reversed }, i) => [
		`case ${i}`,
		values.map((value, at) => ({ value, reversed: reversed[at]! }))
	])
);
const filled = (asked: number, answered: number): Answer[] =>
	Array.from({ length: asked }, (_, i) => ({ value: i < answered ? 4 : null }));
const parts = [
	['ESE', 10, 8],
	['EI', 6, 5],
	['IPL', 12, 10]
] as const;
for (const [scale, asked, least] of parts) {
	forms.set(`${scale} enough`, filled(asked, least));
	forms.set(`${scale} too few`, filled(asked, least - 1));
}
forms.set('other bounds', [{ value: 2, min: 0, max: 10, reversed: true }]);
forms.set('opposed', [{ value: 5, reversed: true }, { value: 5 }]);

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('scores %s', (_, open) => {
	let engine: FillableEngine;
	const score = async (scale: string) =>
		(
			await engine.query(
				`SELECT score, asked, answered FROM scale_score WHERE scale = '${scale}' AND wave = 'baseline'`
			)
		)[0];

	beforeAll(async () => {
		engine = await open();
		await engine.run(`CREATE TABLE survey_item (item_code VARCHAR, scale_code VARCHAR, min_v DOUBLE, max_v DOUBLE,
			reversed BOOLEAN)`);
		await engine.run(`CREATE TABLE survey_response (response_id VARCHAR, participant_id VARCHAR, wave VARCHAR, item_code VARCHAR,
			submitted_on DATE, value_num DOUBLE)`);
		for (const statement of scoring) await engine.run(statement);
		const items: string[] = [`('loose', NULL, 1, 5, false)`];
		const answers: string[] = [
			`('b', 'p', 'baseline', 'loose', DATE '2020-05-01', 3)`,
			`('first', NULL, 'event', 'opposed 0', DATE '2020-05-01', 4)`,
			`('first', NULL, 'event', 'opposed 1', DATE '2020-05-01', 5)`,
			`('second', NULL, 'event', 'opposed 1', DATE '2020-05-01', 1)`,
			`('empty', 'q', 'baseline', 'opposed 0', DATE '2020-05-01', NULL)`,
			`('half', 'r', 'baseline', 'opposed 0', DATE '2020-05-01', NULL)`,
			`('half', 'r', 'baseline', 'loose', DATE '2020-05-01', 2)`
		];
		for (const [scale, form] of forms)
			form.forEach(({ value, min = 1, max = 5, reversed = false }, i) => {
				items.push(`('${scale} ${i}', '${scale}', ${min}, ${max}, ${reversed})`);
				answers.push(`('b', 'p', 'baseline', '${scale} ${i}', DATE '2020-05-0${(i % 9) + 1}', ${value})`);
			});
		await engine.run(`INSERT INTO survey_item VALUES ${items.join(', ')}`);
		await engine.run(`INSERT INTO survey_response VALUES ${answers.join(', ')}`);
	});
	afterAll(() => engine.close());

	it.each(reference.cases.map((one, i) => ({ ...one, i })))(
		`$values, ${reference.by}`,
		async ({ values, score: expected, prorated, i }) => {
			const found = (await score(`case ${i}`))!;
			const answered = values.filter((value) => value !== null).length;
			expect(found).toMatchObject({ answered, asked: values.length });
			if (expected === null) expect(found['score']).toBeNull();
			else expect(found['score']).toBeCloseTo(expected, 12);
			expect(found['score'] !== null && answered < values.length).toBe(prorated);
		}
	);

	it.each(parts)('%s: of %d questions %d must be answered', async (scale) => {
		expect((await score(`${scale} enough`))!['score']).toBe(4);
		expect((await score(`${scale} too few`))!['score']).toBeNull();
	});

	it('reverses within the bounds of the question', async () => {
		expect((await score('other bounds'))!['score']).toBe(8);
		expect((await score('opposed'))!['score']).toBe(3);
	});

	it('scores each anonymous form by itself', async () => {
		const found = await engine.query(
			`SELECT response_id, scale, score, asked FROM scale_score WHERE participant_id IS NULL ORDER BY response_id`
		);
		expect(found).toEqual([
			{ response_id: 'first', scale: 'opposed', score: 3.5, asked: 2 },
			{ response_id: 'second', scale: 'opposed', score: 1, asked: 1 }
		]);
	});

	it('takes no form without any answer for a form, but one whose answers are to other questions', async () => {
		expect(
			await engine.query(
				`SELECT participant_id, asked, answered, score FROM scale_score WHERE participant_id IN ('q', 'r')`
			)
		).toEqual([{ participant_id: 'r', asked: 1, answered: 0, score: null }]);
	});

	it('scores no question without a scale', async () => {
		expect(await engine.query(`SELECT scale FROM scale_answer WHERE item_code = 'loose'`)).toEqual([]);
	});

	it('keeps waves apart, and dates a score by its last answer', async () => {
		await engine.run(
			`INSERT INTO survey_response VALUES ('e', 'p', 'endline', 'opposed 1', DATE '2021-01-01', 2)`
		);
		const found = await engine.query(
			`SELECT wave, score, CAST(submitted_on AS VARCHAR) AS submitted_on FROM scale_score WHERE participant_id = 'p' AND scale = 'opposed' ORDER BY wave`
		);
		expect(found).toEqual([
			{ wave: 'baseline', score: 3, submitted_on: '2020-05-02' },
			{ wave: 'endline', score: 2, submitted_on: '2021-01-01' }
		]);
	});
});
