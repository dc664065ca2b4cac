import { expect, it } from 'vitest';
import { seeded } from './random.ts';

const first = (seed: number, n: number) => {
	const random = seeded(seed);
	return Array.from({ length: n }, () => random());
};

it('gives the same numbers for the same seed, and others for another', () => {
	expect(first(7, 20)).toEqual(first(7, 20));
	expect(first(7, 20)).not.toEqual(first(8, 20));
});

it.each([1, 2, 20_200_401])('spreads its numbers evenly over [0, 1), seed %i', (seed) => {
	const numbers = first(seed, 100_000);
	expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
	const tenths = Array.from({ length: 10 }, (_, i) => numbers.filter((x) => Math.floor(x * 10) === i).length);
	// Chi-squared with 9 degrees of freedom stays below 27.9 in 999 of 1000.
	const chi = tenths.reduce((sum, found) => sum + (found - 10_000) ** 2 / 10_000, 0);
	expect(chi).toBeLessThan(27.9);
	const next = numbers.slice(1).map((x, i) => (x - 0.5) * (numbers[i]! - 0.5) * 12);
	expect(Math.abs(next.reduce((sum, x) => sum + x, 0) / next.length)).toBeLessThan(0.012);
});
