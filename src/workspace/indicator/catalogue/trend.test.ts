import { expect, it } from 'vitest';
import { givenCells } from '#indicators/detail/few-people.ts';
import type { Cell } from '#schemas/cell.ts';
import { trendOf } from './trend.ts';

const months = ['2020-04', '2020-05', '2020-06', '2020-07', '2020-08'];
const cells = (values: (number | null)[], n: number | number[] = 20, dims: Record<string, string> = {}) =>
	values.map(
		(value, i) =>
			({
				dims: { month: months[i]!, ...dims },
				value,
				n: Array.isArray(n) ? n[i]! : n,
				status: value === null ? 'not-applicable' : 'ok'
			}) as unknown as Cell
	);
const one = (kind: 'count' | 'share' | 'growth') => ({ kind, measures: [] });
const valuesOf = (...asked: Parameters<typeof trendOf>) =>
	trendOf(...asked)?.points.map(({ value }) => value);

it('counts are added up', () => {
	expect(valuesOf(one('count'), cells([2, 0, 3, 1, 1]))).toEqual([2, 2, 5, 6, 7]);
});

it('what is a running count already stays as it is', () => {
	expect(valuesOf(one('growth'), cells([1, 2, 2, 5, 6], 1))).toEqual([1, 2, 2, 5, 6]);
});

it('a share has a gap where fewer than ten units make a month', () => {
	const found = cells([0.5, 0.6, 0.1, 0.7, 0.8], [20, 30, 9, 10, 12]);
	expect(valuesOf(one('share'), givenCells({ kind: 'share', clusters: [] }, found))).toEqual([
		0.5,
		0.6,
		null,
		0.7,
		0.8
	]);
});

it.each([
	['fewer than four months', one('share'), cells([0.5, 0.6, null, 0.7, null])],
	['nothing that changes', one('growth'), cells([4, 4, 4, 4, 4])],
	['nothing at all', one('count'), []]
])('no line is drawn of %s', (_, definition, found) => {
	expect(trendOf(definition, found)).toBeNull();
});

it('of several measures the first is drawn', () => {
	const measures = ['held', 'quarters'].map((id) => ({ id, distinct: false, name: {} as never }));
	const found = ['held', 'quarters'].flatMap((measure) => cells([1, 1, 1, 1, 1], 1, { measure }));
	expect(valuesOf({ kind: 'count', measures }, found)).toEqual([1, 2, 3, 4, 5]);
});
