import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from './reference/t-interval.json' with { type: 'json' };
import { tInterval } from './t-interval.ts';

const of = (values: number[]) =>
	tInterval(
		values.length,
		values.reduce((sum, value) => sum + value, 0),
		values.reduce((sum, value) => sum + value * value, 0)
	);

it.each(reference.cases)(`$values, ${reference.by}`, ({ values, low, high }) => {
	const bounds = of(values)!;
	expect(bounds.low).toBeCloseTo(low, 6);
	expect(bounds.high).toBeCloseTo(high, 6);
});

describe('published values', () => {
	it('Student 1908: hours of sleep gained, ten patients (0.7001142 to 2.4598858 in R)', () => {
		const { low, high } = of([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4])!;
		expect(Math.abs(low - 0.7001142)).toBeLessThan(1e-7);
		expect(Math.abs(high - 2.4598858)).toBeLessThan(1e-7);
	});

	it('NIST handbook 1.3.5.2, heat flow: n 195, mean 9.261460, sd 0.02278881 give 9.258242 to 9.264679', () => {
		const [n, mean, sd] = [195, 9.26146, 0.02278881];
		const { low, high } = tInterval(n, n * mean, (n - 1) * sd ** 2 + n * mean ** 2)!;
		expect(low).toBeCloseTo(9.258242, 5);
		expect(high).toBeCloseTo(9.264679, 5);
	});
});

it.each([
	['no value', []],
	['one value', [3]],
	['equal values', [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]],
	['equal large values', Array<number>(1000).fill(12345.678)]
])('gives no interval for %s', (_, values) => {
	expect(of(values)).toBeNull();
});

it('holds the mean, moves with a shift, and mirrors with the sign', () => {
	const values = fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 2, maxLength: 60 });
	fc.assert(
		fc.property(values, fc.integer({ min: -50, max: 50 }), (list, shift) => {
			fc.pre(new Set(list).size > 1);
			const { low, high } = of(list)!;
			const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
			expect(low).toBeLessThanOrEqual(mean);
			expect(high).toBeGreaterThanOrEqual(mean);
			expect(of(list.map((value) => value + shift))!.low).toBeCloseTo(low + shift, 6);
			expect(of(list.map((value) => -value))!.high).toBeCloseTo(-low, 6);
		})
	);
});
