import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandsOf } from './bands.ts';

const each = (...values: number[]) => values.map((value) => ({ value, n: 1 }));

it('gives a few whole numbers a band each, those in between included', () => {
	expect(bandsOf(each(2, 2, 5))).toEqual([
		{ from: 2, to: 2, n: 2 },
		{ from: 3, to: 3, n: 0 },
		{ from: 4, to: 4, n: 0 },
		{ from: 5, to: 5, n: 1 }
	]);
});

it('puts other values into bands with round ends, each value from the lower end on', () => {
	expect(bandsOf(each(-0.6, -0.5, 0, 0.49, 0.5, 2))).toEqual([
		{ from: -1, to: -0.5, n: 1 },
		{ from: -0.5, to: 0, n: 1 },
		{ from: 0, to: 0.5, n: 2 },
		{ from: 0.5, to: 1, n: 1 },
		{ from: 1, to: 1.5, n: 0 },
		{ from: 1.5, to: 2, n: 0 },
		{ from: 2, to: 2.5, n: 1 }
	]);
	// 0.1 + 0.2 is in the band from 0.3, although rounding errors make it differ from 0.3.
	expect(bandsOf(each(0, 0.1 + 0.2, 0.7 - 0.4)).find(({ from }) => from === 0.3)?.n).toBe(2);
});

it('holds one value, many times, in one band', () => {
	expect(bandsOf([{ value: 3.5, n: 40 }])).toEqual([{ from: 3.4, to: 3.6, n: 40 }]);
	expect(bandsOf([])).toEqual([]);
});

it('holds every value once, in at most ten bands or a band for each of twelve numbers', () => {
	const value = fc.oneof(
		fc.integer({ min: -50, max: 2000 }),
		fc.integer({ min: -5000, max: 5000 }).map((thousandths) => thousandths / 1000)
	);
	const values = fc.array(fc.record({ value, n: fc.integer({ min: 1, max: 9 }) }), { minLength: 1 });
	fc.assert(
		fc.property(values, (list) => {
			const bands = bandsOf(list);
			const sum = (all: readonly { n: number }[]) => all.reduce((total, { n }) => total + n, 0);
			expect(sum(bands)).toBe(sum(list));
			expect(bands.length).toBeLessThanOrEqual(12);
			for (const [i, band] of bands.entries())
				if (i > 0) expect(band.from).toBeGreaterThan(bands[i - 1]!.from);
		})
	);
});
