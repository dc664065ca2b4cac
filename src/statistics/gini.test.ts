import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gini } from './gini.ts';
import reference from './reference/gini.json' with { type: 'json' };

const counted = (values: readonly number[]) => {
	const times = new Map<number, number>();
	for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
	return times;
};

it.each(reference.cases)(`$values, ${reference.by}`, ({ values, gini: expected }) => {
	expect(gini(counted(values))).toBeCloseTo(expected, 9);
});

it('says nothing without values or where they add up to 0', () => {
	expect(gini(new Map())).toBeNull();
	expect(gini(counted([0, 0, 0]))).toBeNull();
});

it('is between 0 and (n - 1)/n and does not depend on the scale', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }), (values) => {
			fc.pre(values.some((value) => value > 0));
			const found = gini(counted(values))!;
			expect(found).toBeGreaterThan(-1e-12);
			expect(found).toBeLessThan(1 - 1 / values.length + 1e-12);
			expect(gini(counted(values.map((value) => 3 * value)))).toBeCloseTo(found, 12);
		})
	);
});
