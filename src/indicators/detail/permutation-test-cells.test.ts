import { expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { tinyDefinition } from '../fixtures/tiny.ts';
import { testCells } from './permutation-test-cells.ts';

const change = tinyDefinition(
	'kind: paired-change\nunit: points\ninterval: t\nminimumN: 10',
	'SELECT participant_id AS unit, CAST(NULL AS DATE) AS on_date, CAST(1 AS DOUBLE) AS value FROM participant'
);
const figure = (n: number, value: number): Cell => ({
	indicator: 'tiny',
	version: 1,
	dims: {},
	value,
	numerator: n * value,
	denominator: n,
	low: null,
	high: null,
	n,
	unit: 'points',
	status: 'ok'
});
const one = (value: number, n: number) => ({ measure: null, value, before: null, after: null, n });
const pause = () => Promise.resolve();

it('ten people who all rose: two of 1024 patterns of signs are as far from 0', async () => {
	const [flip, ranks] = await testCells(change, [figure(10, 1)], [one(1, 10)], pause);
	expect(flip!.dims).toEqual({ test: 'sign-flip' });
	expect(flip!.details!.p).toBeCloseTo(2 / 1024, 12);
	expect([ranks!.dims, ranks!.value, ranks!.unit]).toEqual([{ test: 'wilcoxon' }, 1, 'index']);
});

it('as many up as down: no evidence of change', async () => {
	const [flip, ranks] = await testCells(change, [figure(12, 0)], [one(-1, 6), one(1, 6)], pause);
	expect(flip!.details!.p).toBe(1);
	expect(ranks!.value).toBe(0);
	expect(ranks!.details!.p).toBe(1);
});

it('nine pairs are too few', async () => {
	expect(await testCells(change, [figure(9, 1)], [one(1, 9)], pause)).toEqual([]);
});
