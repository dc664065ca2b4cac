import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rootBetween } from './root.ts';

it('finds where a function crosses zero, however it bends', () => {
	const inner = fc.double({ min: -9.9, max: 9.9, noNaN: true });
	const power = fc.constantFrom(1, 3, 5);
	fc.assert(
		fc.property(inner, power, (at, exponent) => {
			const found = rootBetween((x) => Math.tanh((x - at) ** exponent), -10, 10);
			expect(Math.abs(found - at)).toBeLessThan(exponent === 1 ? 1e-9 : 1e-2);
		})
	);
	expect(rootBetween((x) => x, -1, 3)).toBe(0);
	expect(rootBetween((x) => x - 2, 2, 3)).toBe(2);
	expect(rootBetween((x) => 3 - x, 2, 3)).toBe(3);
});

it('refuses bounds with nothing between them', () => {
	expect(() => rootBetween((x) => x * x + 1, -1, 1)).toThrow('invalid bounds: -1 to 1, no change of sign');
});
