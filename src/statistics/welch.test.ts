import { expect, it } from 'vitest';
import reference from './reference/welch.json' with { type: 'json' };
import { welchDifference } from './welch.ts';

it.each(reference.cases)(`$a less $b, ${reference.by}`, ({ a, b, low, high }) => {
	const bounds = welchDifference(a, b)!;
	expect(bounds.low).toBeCloseTo(low, 8);
	expect(bounds.high).toBeCloseTo(high, 8);
});

it('says nothing of one value, and nothing where nothing varies', () => {
	const [one, some] = [
		{ n: 1, mean: 3, sd: 0 },
		{ n: 4, mean: 2, sd: 0 }
	];
	expect(welchDifference(one, some)).toBeNull();
	expect(welchDifference(some, one)).toBeNull();
	expect(welchDifference(some, { ...some, mean: 5 })).toBeNull();
});
