import { expect, it } from 'vitest';
import type { Cell, Details } from '#schemas/cell.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import type { Kind } from '#schemas/kinds.ts';
import { publishedAs } from './published-as.ts';

const policy = { minCount: 5, minBase: 10, complementRule: true };

/** One cell as an edition gives it. */
function published(
	kind: Kind,
	details: Details,
	dims: Record<string, string> = {},
	sensitive?: true
): EditionCell {
	const table: EditionTable = {
		indicator: 'example',
		version: 1,
		kind,
		protects: 'people',
		bounded: true,
		sensitive,
		grows: false,
		measures: [{ dims: {}, adds_up: true }],
		by: [],
		relations: []
	};
	const cell: Cell = {
		indicator: 'example',
		version: 1,
		dims,
		value: 0.5,
		numerator: 20,
		denominator: 40,
		low: 0.35,
		high: 0.65,
		n: 40,
		unit: 'share',
		status: 'ok',
		details
	};
	return publishedAs({ cell }, { as: 'ok' }, { tables: [table], truth: [], previous: [], policy });
}
const told = (...of: Parameters<typeof published>) => published(...of).details;

it('tells of everybody together what a change is without one of those missing, if they are not few', () => {
	const change = { before_mean: 3, improved: 18, worse: 2, no_change: 0.19 };
	expect(told('paired-change', { ...change, missing: 36 })).toEqual({
		before_mean: 3,
		missing: 36,
		no_change: 0.19
	});
	expect(told('paired-change', { ...change, missing: 4 })).toEqual({ before_mean: 3 });
	expect(told('paired-change', { ...change, missing: 36 }, { country: 'DK' })).toEqual({ before_mean: 3 });
});

it('tells of everybody together who completed, withdrew and is still in, of no group', () => {
	const parts = { completed: 64, withdrew: 15, still_in: 0 };
	expect(told('share', parts)).toEqual(parts);
	expect(told('share', parts, { country: 'DK' })).toBeUndefined();
});

it('gives a change of everybody together with its interval and effect size, and of a group without', () => {
	const details = { before_mean: 3, sd: 0.6, d_z: 0.47, g_z: 0.47, g_z_low: 0.2, g_z_high: 0.7, mde: 0.3 };
	const whole = published('paired-change', details);
	expect([whole.low, whole.high, whole.details]).toEqual([0.35, 0.65, details]);
	const danish = published('paired-change', details, { country: 'DK' });
	expect([danish.value, danish.low, danish.high]).toEqual([0.5, null, null]);
	expect(danish.details).toEqual({ before_mean: 3, sd: 0.6 });
	expect(published('share', {}, { country: 'DK' }).low).toBe(0.35);
});

it('does not tell of a sensitive question how many of those who answered twice said yes', () => {
	const answers = { before_count: 14, after_count: 18, gained: 14, lost: 10 };
	expect(told('paired-share', answers)).toEqual(answers);
	expect(told('paired-share', answers, {}, true)).toEqual({ gained: 14, lost: 10 });
});
