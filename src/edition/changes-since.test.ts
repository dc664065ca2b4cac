import { describe, expect, it } from 'vitest';
import type { EditionCell } from '#schemas/edition.ts';
import { changesSince } from './changes-since.ts';
import { publishedCount, smallDraft } from './fixtures/small-draft.ts';

const { tables } = smallDraft();
const [dk, se] = [{ country: 'DK' }, { country: 'SE' }];
const before = [publishedCount(40), publishedCount(20, dk), publishedCount(20, se)];
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
		expect(kinds([publishedCount(46), publishedCount(26, dk), publishedCount(20, se)])).toEqual([
			['all', 'adding-up'],
			['DK', 'new-data']
		]);
	});
	it('is new data in a total of which a group is hidden', () => {
		const hidden: EditionCell = { ...publishedCount(0, dk), value: null, n: null, status: 'suppressed' };
		expect(kinds([publishedCount(46), hidden, publishedCount(20, se)])).toEqual([['all', 'new-data']]);
	});
	it('is a correction where the records now give another figure for the day of the edition before', () => {
		expect(kinds([publishedCount(46)], [publishedCount(45)])).toEqual([['all', 'correction']]);
	});
	it('is a correction where a count that only grows has fallen', () => {
		expect(kinds([publishedCount(33)])).toEqual([['all', 'correction']]);
	});
	it('is a changed definition where the version differs', () => {
		expect(kinds([{ ...publishedCount(46), version: 2 }])).toEqual([['all', 'definition']]);
	});
	it('is not told of figures that only one of the two publishes', () => {
		expect(kinds([{ ...publishedCount(40), status: 'held', since: 'first' }])).toEqual([]);
	});
});
