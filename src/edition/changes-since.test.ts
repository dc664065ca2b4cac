import { describe, expect, it } from 'vitest';
import type { EditionCell } from '#schemas/edition.ts';
import { changesSince } from './changes-since.ts';
import { counted, smallDraft } from './fixtures/small-draft.ts';

const { tables } = smallDraft();
const [dk, se] = [{ country: 'DK' }, { country: 'SE' }];
const before = [counted(40), counted(20, dk), counted(20, se)];
const then = (cells: readonly EditionCell[]) => cells.map((cell) => ({ ...cell, n: cell.n ?? 0 }));
const kinds = (now: readonly EditionCell[], recounted = before) =>
	changesSince({ cells: before }, now, tables, then(recounted)).map(({ dims, kind }) => [
		dims['country'] ?? 'all',
		kind
	]);

describe('what changed since the edition before', () => {
	it('is nothing where nothing did', () => {
		expect(kinds(before)).toEqual([]);
	});
	it('is new data in a group, and adding up in the total of all groups', () => {
		expect(kinds([counted(46), counted(26, dk), counted(20, se)])).toEqual([
			['all', 'adding-up'],
			['DK', 'new-data']
		]);
	});
	it('is new data in a total of which a group is hidden', () => {
		const hidden: EditionCell = { ...counted(0, dk), value: null, n: null, status: 'suppressed' };
		expect(kinds([counted(46), hidden, counted(20, se)])).toEqual([['all', 'new-data']]);
	});
	it('is a correction where the records now give another figure for the day of the edition before', () => {
		expect(kinds([counted(46)], [counted(45)])).toEqual([['all', 'correction']]);
	});
	it('is a correction where a count that only grows has fallen', () => {
		expect(kinds([counted(33)])).toEqual([['all', 'correction']]);
	});
	it('is a changed definition where the version differs', () => {
		expect(kinds([{ ...counted(46), version: 2 }])).toEqual([['all', 'definition']]);
	});
	it('is not told of figures that only one of the two publishes', () => {
		expect(kinds([{ ...counted(40), status: 'held', since: 'first' }])).toEqual([]);
	});
});
