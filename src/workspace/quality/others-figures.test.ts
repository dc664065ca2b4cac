import { expect, it } from 'vitest';
import { hasOthersFigures } from './others-figures.ts';

it.each([
	['own records of a site whose people are invented', true, true, true],
	['the sample itself, or a records file', false, true, false],
	['own records of a real programme', true, false, false]
])('%s: %s and %s, stated figures of others: %s', (_, own, siteIsInvented, others) => {
	expect(hasOthersFigures({ records: { own }, siteIsInvented })).toBe(others);
});
