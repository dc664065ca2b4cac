import { expect, it } from 'vitest';
import { indicatorEntries, indicatorIds } from './indicator-entries.ts';
import { indicatorEntry } from './indicator-entry.ts';

const indicators = ['women-share', { id: 'wellbeing', of: 'scale-change', parameters: { scale: 'WB' } }];

it('an indicator is its id alone, or a line that says more', () => {
	expect(indicators.map((entry) => indicatorEntry.parse(entry))).toEqual(indicators);
	expect(indicatorIds({ indicators })).toEqual(['women-share', 'wellbeing']);
	expect(indicatorEntries({ indicators })).toEqual([{ id: 'women-share', parameters: {} }, indicators[1]]);
});

it('refuses a key that means nothing', () => {
	expect(indicatorEntry.safeParse({ id: 'wellbeing', parameter: { scale: 'WB' } }).success).toBe(false);
});
