import { expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { tinyDefinition } from '../fixtures/tiny.ts';
import { differenceCells, isUnclear } from './difference-cells.ts';

const sql = `SELECT participant_id AS unit, participant_id, CAST(NULL AS DATE) AS on_date, CAST(1 AS DOUBLE) AS value FROM participant`;
const share = tinyDefinition('kind: share\nunit: share\ninterval: wilson', sql);
const mean = tinyDefinition('kind: mean\nunit: points\ninterval: t', sql);
const cell = (country: string | null, rest: Partial<Cell>): Cell => ({
	indicator: 'tiny',
	version: 1,
	dims: country === null ? {} : { country },
	value: null,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n: 0,
	unit: 'share',
	status: 'ok',
	...rest
});
const counted = (country: string | null, count: number, n: number) =>
	cell(country, { value: count / n, numerator: count, denominator: n, n });

it('sets each country against each later one, with Newcombe’s interval', () => {
	// Newcombe 1998, example (a): 56/70 - 48/80 = 0.2000, method 10 gives 0.0524 to 0.3339.
	const cells = differenceCells(share, [
		counted('DK', 56, 70),
		counted('SE', 48, 80),
		counted('FI', 40, 80),
		counted(null, 144, 230)
	]);
	expect(cells.map(({ dims }) => `${dims['country']}-${dims['against']}`)).toEqual([
		'DK-SE',
		'DK-FI',
		'SE-FI'
	]);
	const [first, , last] = cells;
	expect(first!.unit).toBe('percentage-points');
	expect([first!.value, first!.low, first!.high].map((end) => end!.toFixed(4))).toEqual([
		'0.2000',
		'0.0524',
		'0.3339'
	]);
	expect(isUnclear(first!)).toBe(false);
	// 60 % and 50 % of 80 each: the interval covers 0.
	expect(isUnclear(last!)).toBe(true);
});

it('takes units with people in common for what their own intervals say, and gives no bounds where one has none', () => {
	const clustered = tinyDefinition(
		'kind: share\nunit: share\ninterval: cluster\nclusters: [participant]',
		sql
	);
	const wide = { ...counted('DK', 56, 70), low: 0.6, high: 0.9 };
	const [one, other] = differenceCells(clustered, [
		wide,
		{ ...counted('SE', 48, 80), low: 0.45, high: 0.75 },
		counted('FI', 40, 80)
	]);
	// 0.8 - 0.6: down by √(0.2² + 0.15²) = 0.25, up by √(0.1² + 0.15²) = 0.1803.
	expect([one!.value, one!.low, one!.high].map((end) => end!.toFixed(4))).toEqual([
		'0.2000',
		'-0.0500',
		'0.3803'
	]);
	expect([other!.value!.toFixed(4), other!.low, other!.high]).toEqual(['0.3000', null, null]);
});

it('sets means against each other by Welch, and is as unclear as their spread', () => {
	const spread = { n: 10, value: 2, unit: 'points' as const, details: { sd: 1 } };
	const [one] = differenceCells(mean, [cell('DK', spread), cell('SE', { ...spread, value: 1 })]);
	// Equal n and sd: 18 degrees of freedom, t = 2.10092204, half = 2.10092204 · √(2/10).
	expect(one!.value).toBe(1);
	expect(one!.low).toBeCloseTo(1 - 2.10092204 * Math.sqrt(0.2), 7);
	expect(one!.high).toBeCloseTo(1 + 2.10092204 * Math.sqrt(0.2), 7);
});

it('does not set a group of fewer than ten against another', () => {
	const [one] = differenceCells(share, [counted('DK', 9, 9), counted('SE', 10, 80)]);
	expect([one!.value, one!.status, one!.reason, one!.low]).toEqual([null, 'not-applicable', 'too-few', null]);
	expect(isUnclear(one!)).toBe(true);
});

it('knows no difference of counts, nor one without countries', () => {
	const count = tinyDefinition('', sql);
	expect(differenceCells(count, [counted('DK', 1, 20), counted('SE', 2, 20)])).toEqual([]);
	expect(differenceCells({ ...share, dims: ['gender'] }, [counted('DK', 1, 20)])).toEqual([]);
});
