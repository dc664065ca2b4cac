import { expect, it } from 'vitest';
import reference from './reference/no-change.json' with { type: 'json' };
import { bestAndWorstCase, noChangeForMissing } from './sensitivity.ts';

it.each(reference.cases)(`$missing missing, ${reference.by}`, ({ values, missing, mean, low, high }) => {
	const sum = values.reduce((total, value) => total + value, 0);
	const squares = values.reduce((total, value) => total + value * value, 0);
	const found = noChangeForMissing({ n: values.length, sum, squares, missing })!;
	expect(found.n).toBe(values.length + missing);
	expect(found.mean).toBeCloseTo(mean, 9);
	expect(found.interval!.low).toBeCloseTo(low, 9);
	expect(found.interval!.high).toBeCloseTo(high, 9);
});

it('is null without people, and gives one person no interval', () => {
	expect(noChangeForMissing({ n: 0, sum: 0, squares: 0, missing: 0 })).toBeNull();
	expect(noChangeForMissing({ n: 0, sum: 0, squares: 0, missing: 1 })).toEqual({
		n: 1,
		mean: 0,
		interval: null
	});
	expect(bestAndWorstCase({ count: 0, n: 0, missing: 0 })).toBeNull();
});

it.each([
	[6, 10, 0, 0.6, 0.6],
	[6, 10, 5, 0.4, 11 / 15],
	[0, 0, 4, 0, 1],
	[3, 3, 1, 0.75, 1]
])('%d of %d with %d missing: between %d and %d', (count, n, missing, worst, best) => {
	expect(bestAndWorstCase({ count, n, missing })).toEqual({ worst, best });
});
