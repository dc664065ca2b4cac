import { expect, it } from 'vitest';
import reference from './reference/standardised-difference.json' with { type: 'json' };
import { standardisedDifference } from './standardised-difference.ts';

it.each(reference.cases)(`$a less $b, ${reference.by}`, ({ a, b, difference }) => {
	expect(standardisedDifference(a, b)).toBeCloseTo(difference, 9);
});

it('says nothing of one person, or without spread', () => {
	const group = { n: 5, mean: 3, sd: 1 };
	expect(standardisedDifference({ ...group, n: 1 }, group)).toBeNull();
	expect(standardisedDifference(group, { ...group, n: 1 })).toBeNull();
	expect(standardisedDifference({ ...group, sd: 0 }, { ...group, mean: 2, sd: 0 })).toBeNull();
});
