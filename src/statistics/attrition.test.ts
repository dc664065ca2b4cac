import { expect, it } from 'vitest';
import { attrition } from './attrition.ts';

const level = (mean: number, sd: number | null = 1, n = 2) => ({ n, mean, sd });

it('sets who stayed against who was lost, in deviations of both', () => {
	const { difference, flagged } = attrition(level(3, 1, 3), level(4, Math.SQRT2));
	expect(difference).toBeCloseTo(-1 / Math.sqrt(1.5), 12);
	expect(flagged).toBe(true);
});

it('flags a difference of more than a quarter of a deviation, and not of exactly that', () => {
	expect(attrition(level(0), level(0.25))).toEqual({ difference: -0.25, flagged: false });
	expect(attrition(level(0), level(-0.3))).toEqual({ difference: 0.3, flagged: true });
	expect(attrition(level(0), level(0.2)).flagged).toBe(false);
});

it('compares nothing where nobody or one alone was lost, or nobody differs from another', () => {
	const nothing = { difference: null, flagged: false };
	expect(attrition(level(3), level(0, null, 0))).toEqual(nothing);
	expect(attrition(level(3), level(5, null, 1))).toEqual(nothing);
	expect(attrition(level(3, 0), level(5, 0))).toEqual(nothing);
});
