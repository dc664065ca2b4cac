import { describe, expect, it } from 'vitest';
import type { EditionCell } from '#schemas/edition.ts';
import { changedSince, changesSince } from './changes-since.ts';
import { publishedCount, smallDraft } from './fixtures/small-draft.ts';
import type { PublishedCell } from './published-cells.ts';

const dk = { country: 'DK' };
const altered = (value: number, dims = dk): EditionCell => ({
	...publishedCount(value, dims),
	status: 'perturbed',
	altered: 2
});
const made = (published: EditionCell, truth = published.value, most = 2): PublishedCell => {
	const { altered: _altered, ...cell } = published;
	return {
		published,
		truth: { ...cell, n: cell.n ?? 0, status: 'ok', value: truth },
		most: published.status === 'perturbed' ? most : 0
	};
};

/** Kinds of change of one figure: what was published of it, what is now, and what today's records say of the former day. */
function kinds(was: EditionCell, now: PublishedCell, recounted: PublishedCell): string[] {
	const previous = { ...smallDraft(), cells: [was] };
	return changesSince(previous, changedSince(previous, [now]), [recounted]).map(({ kind }) => kind);
}

describe('what changed since the edition before', () => {
	it('is nothing where an exact figure is the same, and where altered ones differ by no more than both deviations', () => {
		const [exact, group] = [publishedCount(40), altered(20)];
		expect(kinds(exact, made(exact), made(exact))).toEqual([]);
		expect(kinds(group, made(altered(24)), made(group))).toEqual([]);
		expect(kinds(group, made(altered(25)), made(group))).toEqual(['new-data']);
		expect(kinds(exact, made(publishedCount(41)), made(exact))).toEqual(['new-data']);
	});
	it('is a correction where the records of the former day say something else, beyond the deviations', () => {
		expect(kinds(publishedCount(40), made(publishedCount(46)), made(publishedCount(46)))).toEqual([
			'correction'
		]);
		expect(kinds(altered(20), made(altered(30)), made(altered(24)))).toEqual(['new-data']);
		expect(kinds(altered(20), made(altered(30)), made(altered(26)))).toEqual(['correction']);
		// Most of it is new.
		expect(kinds(altered(20), made(altered(60)), made(altered(26)))).toEqual(['new-data']);
	});
	it('is told in two steps where an exact figure was corrected and grew', () => {
		const previous = { ...smallDraft(), cells: [publishedCount(354)] };
		const changed = changedSince(previous, [made(publishedCount(454))]);
		expect(
			changesSince(previous, changed, [made(publishedCount(355))]).map(({ kind, before, after }) => [
				kind,
				before,
				after
			])
		).toEqual([
			['correction', 354, 355],
			['new-data', 355, 454]
		]);
	});
	it('holds what a former edition said exactly against the records, whatever is published of them now', () => {
		expect(kinds(publishedCount(20, dk), made(altered(30)), made(altered(22), 20))).toEqual(['new-data']);
		expect(kinds(publishedCount(20, dk), made(altered(30)), made(altered(20), 28))).toEqual(['correction']);
		// 0.613 is how 0.6127 was written.
		const again = (truth: number) => made(altered(0.6), truth, 0.05);
		const now = () => made(altered(0.9), 0.9, 0.05);
		expect(kinds(publishedCount(0.613, dk), now(), again(0.6127))).toEqual(['new-data']);
		expect(kinds(publishedCount(0.613, dk), now(), again(0.85))).toEqual(['correction']);
	});
	it('is a changed definition where the version differs', () => {
		const now = made({ ...publishedCount(46), version: 2 });
		expect(kinds(publishedCount(40), now, made(publishedCount(40)))).toEqual(['definition']);
	});
	it('is not told of figures that only one of the two publishes', () => {
		const held: EditionCell = { ...publishedCount(40), status: 'held', since: 'first' };
		expect(kinds(held, made(publishedCount(46)), made(publishedCount(40)))).toEqual([]);
		expect(kinds(publishedCount(40, { country: 'SE' }), made(altered(46)), made(altered(46)))).toEqual([]);
	});
});
