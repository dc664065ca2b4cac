import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from './reference/wilson.json' with { type: 'json' };
import { wilson } from './wilson.ts';

it.each(reference.cases)(`$count of $n, ${reference.by}`, ({ count, n, low, high }) => {
	const bounds = wilson(count, n)!;
	expect(bounds.low).toBeCloseTo(low, 9);
	expect(bounds.high).toBeCloseTo(high, 9);
});

describe('published values', () => {
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('Newcombe 1998, table I, method 3: %d of %d', (count, n, low, high) => {
		const interval = wilson(count, n)!;
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	it('15 of 25: 40.7 to 76.6 %', () => {
		const { low, high } = wilson(15, 25)!;
		expect([low, high].map((bound) => (100 * bound).toFixed(1))).toEqual(['40.7', '76.6']);
	});
});

it.each([
	['nobody', 0, 0, null],
	['none of one', 0, 1, { low: 0, high: 0.793450685622763 }],
	['one of one', 1, 1, { low: 0.206549314377237, high: 1 }]
])('at the edge: %s', (_, count, n, expected) => {
	const interval = wilson(count, n);
	if (expected === null) expect(interval).toBeNull();
	else {
		expect(interval!.low).toBeCloseTo(expected.low, 12);
		expect(interval!.high).toBeCloseTo(expected.high, 12);
	}
});

const fraction = fc
	.integer({ min: 1, max: 2_000_000 })
	.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('laws', () => {
	it('holds the share, within 0 and 1', () => {
		fc.assert(
			fc.property(fraction, ([count, n]) => {
				const { low, high } = wilson(count, n)!;
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(count / n);
				expect(high).toBeGreaterThanOrEqual(count / n);
				expect(high).toBeLessThanOrEqual(1);
			})
		);
	});

	it('is the mirror image of the interval of the others', () => {
		fc.assert(
			fc.property(fraction, ([count, n]) => {
				const [one, other] = [wilson(count, n)!, wilson(n - count, n)!];
				expect(one.low).toBeCloseTo(1 - other.high, 10);
				expect(one.high).toBeCloseTo(1 - other.low, 10);
			})
		);
	});

	it('moves up with every further unit that counts, and narrows with more units of the same share', () => {
		fc.assert(
			fc.property(fraction, fc.integer({ min: 2, max: 9 }), ([count, n], times) => {
				const now = wilson(count, n)!;
				if (count < n) {
					const next = wilson(count + 1, n)!;
					expect(next.low).toBeGreaterThan(now.low);
					expect(next.high).toBeGreaterThanOrEqual(now.high);
				}
				const more = wilson(count * times, n * times)!;
				expect(more.high - more.low).toBeLessThan(now.high - now.low);
			})
		);
	});
});
