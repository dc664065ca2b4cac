import { expect, it } from 'vitest';
import { quantile } from './quantile.ts';
import reference from './reference/quantile.json' with { type: 'json' };

it.each(reference.cases)(`$p of $values, ${reference.by}`, ({ values, p, quantile: expected }) => {
	expect(quantile(values, p)).toBeCloseTo(expected, 9);
	const times = new Map<number, number>();
	for (const value of values.toReversed()) times.set(value, (times.get(value) ?? 0) + 1);
	expect(quantile(times, p)).toBeCloseTo(expected, 9);
});

it('says nothing of nothing', () => {
	expect(quantile([], 0.5)).toBeNull();
	expect(quantile(new Map(), 0.5)).toBeNull();
});
