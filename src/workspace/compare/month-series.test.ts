import { expect, it } from 'vitest';
import { tinyDefinition } from '#indicators/fixtures/tiny.ts';
import type { Cell } from '#schemas/cell.ts';
import { monthSeries } from './month-series.ts';

const figure = { indicator: 'tiny', measure: null };
const cell = (month: string, rest: Partial<Cell>): Cell => ({
	...{ indicator: 'tiny', version: 1, dims: { month }, value: null, numerator: null, denominator: null },
	...{ low: null, high: null, n: 0, unit: 'share', status: 'ok', ...rest }
});
const share = tinyDefinition('kind: share\nunit: share\ninterval: wilson', 'SELECT 1');
const count = tinyDefinition('', 'SELECT 1');
const growth = tinyDefinition('kind: growth', 'SELECT 1');
const median = tinyDefinition('kind: median\nunit: points\ninterval: none', 'SELECT 1');
const shares = [
	cell('2020-04', { value: 0.5, numerator: 4, denominator: 8, n: 8 }),
	cell('2020-06', { value: 0.75, numerator: 9, denominator: 12, n: 12 }),
	cell('2020-07', { value: 1, numerator: 10, denominator: 10, n: 10 })
];
const counts = [3, 5, 2].map((value, i) => cell(['2020-04', '2020-06', '2020-07'][i]!, { value, n: value }));

it('counts a quarter from its months, not as the mean of their shares', () => {
	const [spring, summer] = monthSeries(share, figure, shares, { step: 'quarter', cumulative: false });
	expect(spring).toMatchObject({ from: '2020-04', month: '2020-06', value: 0.65, n: 20 });
	// Wilson's interval of 13 in 20, by his formula: (0.65 + z²/40 ± z·√(0.65·0.35/20 + z²/1600)) / (1 + z²/20).
	expect(spring!.low).toBeCloseTo(0.4329, 4);
	expect(spring!.high).toBeCloseTo(0.8188, 4);
	expect(summer).toMatchObject({ value: 1, n: 10 });
});

it('adds up from the beginning', () => {
	const all = { step: 'month', cumulative: true } as const;
	expect(monthSeries(count, figure, counts, all).map(({ value }) => value)).toEqual([3, 8, 10]);
	expect(monthSeries(share, figure, shares, all).map(({ value }) => value)).toEqual([0.5, 0.65, 23 / 30]);
	const quarters = monthSeries(count, figure, counts, { step: 'quarter', cumulative: true });
	expect(quarters.map(({ month, value }) => [month, value])).toEqual([
		['2020-06', 8],
		['2020-07', 10]
	]);
});

it('takes the last month of what grows anyway, and leaves medians by month', () => {
	const quarters = { step: 'quarter', cumulative: true } as const;
	expect(monthSeries(growth, figure, counts, quarters).map(({ value }) => value)).toEqual([5, 2]);
	expect(monthSeries(median, figure, counts, quarters)).toHaveLength(3);
});
