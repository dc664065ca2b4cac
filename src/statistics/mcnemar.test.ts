import { expect, it } from 'vitest';
import { mcnemarExact } from './mcnemar.ts';
import reference from './reference/mcnemar.json' with { type: 'json' };

it.each(reference.cases)(`$gained gained, $lost lost, ${reference.by}`, ({ gained, lost, p }) => {
	expect(mcnemarExact(gained, lost)).toBeCloseTo(p, 10);
});

it('is 1 where no one changed, and symmetric', () => {
	expect(mcnemarExact(0, 0)).toBe(1);
	expect(mcnemarExact(3, 11)).toBe(mcnemarExact(11, 3));
});

it("can't fall under 5 % below six changes", () => {
	for (let changes = 0; changes < 6; changes++)
		for (let gained = 0; gained <= changes; gained++)
			expect(mcnemarExact(gained, changes - gained)).toBeGreaterThan(0.05);
	expect(mcnemarExact(6, 0)).toBeLessThan(0.05);
});
