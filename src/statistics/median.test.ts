import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, medianInterval } from './median.ts';

const counted = (values: number[]) => {
	const out = new Map<number, number>();
	for (const value of values) out.set(value, (out.get(value) ?? 0) + 1);
	return out;
};
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

it.each([
	[[], null],
	[[7], 7],
	[[3, 1], 2],
	[[5, 1, 3], 3],
	[[0, 0, 0, 9], 0],
	[[2, 2, 4, 4], 3]
])('the median of %j is %s', (values, expected) => {
	expect(median(counted(values))).toBe(expected);
});

describe('published ranks', () => {
	it('Campbell & Gardner 1988: of 100 values the 40th and the 61st', () => {
		expect(medianInterval(counted(upTo(100)))).toEqual({ low: 40, high: 61 });
	});

	it.each([
		[6, 1, 6],
		[8, 1, 8],
		[9, 2, 8],
		[10, 2, 9],
		[20, 6, 15],
		[25, 8, 18]
	])('of %d values the ranks %d and %d, as binomial tables have them', (n, low, high) => {
		expect(medianInterval(counted(upTo(n)))).toEqual({ low, high });
	});
});

it('says nothing below six values, and has no width when all are equal', () => {
	for (let n = 0; n < 6; n++) expect(medianInterval(counted(upTo(n)))).toBeNull();
	expect(medianInterval(counted([4, 4, 4, 4, 4, 4, 4]))).toEqual({ low: 4, high: 4 });
});

it('holds the median, whatever the order of the values', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 200 }), (values) => {
			const { low, high } = medianInterval(counted(values))!;
			const middle = median(counted(values))!;
			expect(low).toBeLessThanOrEqual(middle);
			expect(high).toBeGreaterThanOrEqual(middle);
			expect(medianInterval(counted(values.toReversed()))).toEqual({ low, high });
		})
	);
});
