import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundedOutwards } from './rounded-outwards.ts';

it.each([
	['contacts of up to 30', { low: 2, high: 19 }, 30, { low: 2, high: 20 }],
	['hours of up to 60', { low: 13, high: 40.5 }, 60, { low: 10, high: 45 }],
	['shares of an hour', { low: 0.31, high: 0.52 }, 1, { low: 0.3, high: 0.55 }],
	['changes', { low: -7.2, high: 3 }, 40, { low: -8, high: 4 }],
	['nothing but nought', { low: 0, high: 0 }, 0, { low: 0, high: 0 }]
])('ends of %s lie on steps', (_, bounds, reach, told) => {
	expect(roundedOutwards(bounds, reach)).toEqual(told);
});

it('never lie within the interval that they tell, nor far from it', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(reach, one, other) => {
				const [low, high] = [Math.min(one, other) * reach, Math.max(one, other) * reach];
				const told = roundedOutwards({ low, high }, reach);
				const slack = 1e-9 * reach;
				expect(told.low).toBeLessThanOrEqual(low + slack);
				expect(told.high).toBeGreaterThanOrEqual(high - slack);
				expect(told.high - told.low - (high - low)).toBeLessThanOrEqual(reach / 4 + slack);
			}
		)
	);
});
