import { expect, it } from 'vitest';
import { integral } from './quadrature.ts';

it('is exact for polynomials up to degree 31, on one panel or many', () => {
	for (let degree = 0; degree <= 31; degree++)
		for (const panel of [1, 0.3])
			expect(integral((x) => (degree + 1) * x ** degree, 0, 1, panel)).toBeCloseTo(1, 12);
});

it('is 0 where there is nothing to go over', () => {
	expect(integral(() => 1, 2, 2, 1)).toBe(0);
	expect(integral(() => 1, 3, 2, 1)).toBe(0);
});
