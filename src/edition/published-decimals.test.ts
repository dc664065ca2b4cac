import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { figureText, intervalText, numberText } from '#language/figure.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { cellUnit, type Cell, type CellUnit } from '#schemas/cell.ts';
import { isDifference } from '#schemas/is-difference.ts';
import { publishedDecimals } from './published-decimals.ts';

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en', ['figures']));
});

const cell = (unit: CellUnit, value: number, rest: Partial<Cell> = {}): Cell => ({
	...{ indicator: 'example', version: 1, dims: {}, numerator: null, denominator: null },
	...{ low: null, high: null, n: 20, status: 'ok', unit, value },
	...rest
});

it('publishes 274 ties of 112 people so that 2.4 is read, which 2.45 would not be', () => {
	const ties = cell('ties-per-person', 274 / 112, { numerator: 274, denominator: 112 });
	expect(numberText(t, 274 / 112, 'ties-per-person')).toBe('2.4');
	expect(publishedDecimals(ties, null)).toMatchObject({ value: 2.446, numerator: null, denominator: 112 });
	expect(figureText(t, publishedDecimals(ties, null), null)).toBe('2.4 ties per person');
});

it.each<[CellUnit, number, number]>([
	['ties-per-person', 190 / 81, 2.346],
	['share', 0.634989, 0.63499],
	['points', 0.2763, 0.28],
	['share', 0.61237, 0.6124]
])('publishes in %s the rounded number, never a cut one: %d', (unit, exact, published) => {
	expect(publishedDecimals(cell(unit, exact), null).value).toBe(published);
});

it('publishes the ends of an interval so that they are shown as the exact ones are, beside the figure', () => {
	const near = cell('share', 1 / 300, { numerator: 1, denominator: 300, low: 0.000179, high: 0.0203 });
	expect(publishedDecimals(near, null)).toMatchObject({ low: 0.0002, high: 0.0203 });
});

it('publishes no bound that is not reached', () => {
	const all = cell('share', 29999 / 30000, { numerator: 29999, denominator: 30000 });
	expect(publishedDecimals(all, null).value).toBe(0.99997);
	expect(publishedDecimals(cell('share', 1 / 30000), null).value).toBe(0.00003);
	expect(publishedDecimals(cell('points', 0.4999), 0.5).value).toBe(0.4999);
	expect(publishedDecimals(cell('points', -0.004), null).value).toBe(-0.004);
});

it.each(cellUnit.options)('shows 1,000 values in %s as it shows the exact ones', (unit) => {
	const share = unit === 'share' || unit === 'percentage-points';
	const signed = isDifference(unit);
	const value = fc.oneof(
		fc.double({ min: signed ? -1 : 0, max: share ? 1 : 7, noNaN: true }),
		// Quotients of small numbers, on and near the halves and the bounds.
		fc
			.tuple(fc.nat(4000), fc.integer({ min: 1, max: 4000 }))
			.map(([a, b]) => (share ? Math.min(a, b) / b : a / b)),
		fc.integer({ min: share ? 0 : 1, max: 1000 }).map((thousandth) => thousandth / 1000 - 1e-7)
	);
	const aim = fc.option(fc.constantFrom(0.5, 0.8, 1, 3, 0.995));
	fc.assert(
		fc.property(fc.tuple(value, value, value), aim, (values, target) => {
			const [low, middle, high] = values.sort((a, b) => a - b);
			const exact = cell(unit, middle, { low, high });
			const published = publishedDecimals(exact, target);
			expect(figureText(t, published, target)).toBe(figureText(t, exact, target));
			expect(intervalText(t, published, target)).toBe(intervalText(t, exact, target));
			if (target !== null && Math.abs(middle - target) > 1e-9)
				expect(Math.sign(published.value! - target)).toBe(Math.sign(middle - target));
		}),
		{ numRuns: 1000, seed: 7 }
	);
});
