import { expect, it } from 'vitest';
import { tinyDefinition } from '#indicators/fixtures/tiny.ts';
import { givenCells } from '#indicators/detail/few-people.ts';
import type { Cell } from '#schemas/cell.ts';
import { givenDistribution, givenWays } from './given-detail.ts';

const change = tinyDefinition(
	'kind: paired-change\nunit: points\ninterval: t\nthreshold: 0.5\nminimumN: 10',
	'SELECT 1'
);
const cell = (n: number, dims: Record<string, string> = {}): Cell => ({
	...{ indicator: 'tiny', version: 1, dims, value: 0.5, numerator: n / 2, denominator: n },
	...{ low: null, high: null, n, unit: 'points', status: 'ok' }
});
const ways = (n: number) => ({
	scenarios: [
		cell(n + 5, { scenario: 'no-change-for-missing' }),
		cell(n - 1, { scenario: 'complete-forms' })
	],
	methods: [{ ...cell(n), method: 't' as const }],
	tests: [cell(n, { test: 'sign-flip' })]
});

it('what is not given as a figure is not told by its distribution, nor by other ways to compute it', () => {
	const figures = givenCells(change, [cell(9)]);
	expect(givenDistribution(figures, [cell(9, { band: '0..1' })])).toEqual([]);
	expect(givenWays(change, figures, ways(9))).toEqual({ scenarios: [], methods: [], tests: [] });
});

it('of ten only what is of fewer is left out', () => {
	const figures = givenCells(change, [cell(10)]);
	const bands = [cell(10, { band: '0..1' })];
	expect(givenDistribution(figures, bands)).toEqual(bands);
	const { scenarios, methods, tests } = givenWays(change, figures, ways(10));
	expect(scenarios.map(({ value }) => value)).toEqual([0.5, null]);
	expect([methods[0]!.value, tests[0]!.value]).toEqual([0.5, 0.5]);
});

it('a number of people keeps its figure, and no list of the values of fewer than ten', () => {
	const hours = tinyDefinition('kind: sum\nunit: hours', 'SELECT 1');
	const figures = givenCells(hours, [cell(9)]);
	expect(figures[0]!.value).toBe(0.5);
	expect(givenDistribution(figures, [cell(9, { quantile: '0.5' })])).toEqual([]);
});
