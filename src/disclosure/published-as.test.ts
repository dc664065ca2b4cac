import { expect, it } from 'vitest';
import type { Cell, Details } from '#schemas/cell.ts';
import type { EditionTable } from '#schemas/edition.ts';
import type { Kind } from '#schemas/kinds.ts';
import { publishedAs } from './published-as.ts';

const policy = { minCount: 5, minBase: 10, complementRule: true };

/** The details that an edition gives of one cell. */
function told(kind: Kind, details: Details, dims: Record<string, string> = {}): Details | undefined {
	const table: EditionTable = {
		indicator: 'example',
		version: 1,
		kind,
		protects: 'people',
		bounded: true,
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
		low: null,
		high: null,
		n: 40,
		unit: 'share',
		status: 'ok',
		details
	};
	return publishedAs({ cell }, { as: 'ok' }, { tables: [table], truth: [], previous: [], policy }).details;
}

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
