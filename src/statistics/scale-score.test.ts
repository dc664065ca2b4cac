import { expect, it } from 'vitest';
import reference from './reference/scale-score.json' with { type: 'json' };
import { scaleScore } from './scale-score.ts';

const answer = (value: number | null, reversed = false) => ({ value, min: 1, max: 5, reversed });

it.each(reference.cases)(`$values, ${reference.by}`, ({ values, reversed, score, prorated }) => {
	const found = scaleScore(values.map((value, i) => answer(value, reversed[i])));
	const answered = values.filter((value) => value !== null).length;
	expect(found).toMatchObject({ answered, asked: values.length, prorated });
	if (score === null) expect(found.score).toBeNull();
	else expect(found.score).toBeCloseTo(score, 12);
});

it.each([
	['ESE', 10, 8],
	['EI', 6, 5],
	['IPL', 12, 10]
])('%s: of %d questions %d must be answered', (_, asked, least) => {
	const with_ = (answered: number) =>
		scaleScore(Array.from({ length: asked }, (__, i) => answer(i < answered ? 4 : null))).score;
	expect(with_(least)).toBe(4);
	expect(with_(least - 1)).toBeNull();
});

it('reverses within the bounds of the question', () => {
	expect(scaleScore([{ value: 2, min: 0, max: 10, reversed: true }]).score).toBe(8);
	expect(scaleScore([answer(5, true), answer(5)]).score).toBe(3);
});

it('says nothing where nothing was asked, whatever part is enough', () => {
	expect(scaleScore([])).toEqual({ score: null, answered: 0, asked: 0, prorated: false });
	expect(scaleScore([answer(null)], 0).score).toBeNull();
});
