import { expect, it } from 'vitest';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import { disclosureCost, publishLines, changedLines } from './publish-result.ts';

const cell = (dims: Record<string, string>, status: EditionCell['status'], since?: string): EditionCell => ({
	indicator: 'a',
	version: 1,
	dims,
	value: null,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n: null,
	unit: 'persons',
	status,
	...(since ? { since } : {})
});
const table: EditionTable = {
	indicator: 'a',
	version: 1,
	kind: 'count',
	protects: 'people',
	bounded: false,
	grows: true,
	measures: [{ dims: {}, adds_up: true }],
	by: [
		{ dim: 'country', groups: ['DK', 'SE'] },
		{ dim: 'gender', groups: ['woman', 'man'] }
	],
	relations: []
};
const draft = {
	tables: [table],
	cells: [
		cell({}, 'ok'),
		cell({ country: 'DK' }, 'ok'),
		cell({ country: 'SE' }, 'held', '2020-08'),
		cell({ gender: 'woman' }, 'suppressed'),
		cell({ gender: 'man' }, 'suppressed')
	],
	withheld: [
		{ indicator: 'a', dims: { country: 'SE' }, because: 'held' as const },
		{ indicator: 'a', dims: { gender: 'woman' }, because: 'few-people' as const },
		{ indicator: 'a', dims: { gender: 'man' }, because: 'protects' as const }
	]
};

it('counts what becomes of the figures, by breakdown, and says why', () => {
	const [line] = publishLines(draft);
	expect(line!.all).toMatchObject({ ok: 2, suppressed: 2, held: 1 });
	expect(line!.by.map(({ dim, tally }) => [dim, tally.ok, tally.suppressed])).toEqual([
		['', 1, 0],
		['country', 1, 0],
		['gender', 0, 2]
	]);
	expect(line!.whys).toEqual([
		{ dims: { country: 'SE' }, because: 'held', since: '2020-08' },
		{ dims: { gender: 'woman' }, because: 'few-people', since: null },
		{ dims: { gender: 'man' }, because: 'protects', since: null }
	]);
});

it('says what it costs, and which figures of everybody are lost', () => {
	expect(disclosureCost(draft)).toEqual({ told: 2, held: 1, of: 5, lost: [] });
	const lost = {
		cells: [cell({ wave: 'endline' }, 'suppressed'), cell({ wave: 'baseline' }, 'not-collected')]
	};
	expect(disclosureCost(lost)).toEqual({
		told: 0,
		held: 0,
		of: 1,
		lost: [{ indicator: 'a', dims: { wave: 'endline' } }]
	});
});

it('names the indicators that a change moved, with what was and what is', () => {
	const before = publishLines(draft);
	expect(changedLines(before, before)).toEqual([]);
	const freed = publishLines({
		...draft,
		cells: draft.cells.map((one) => ({ ...one, status: 'ok' as const }))
	});
	expect(changedLines(before, freed)).toMatchObject([
		{ indicator: 'a', before: { ok: 2, suppressed: 2 }, after: { ok: 5, suppressed: 0 } }
	]);
	expect(changedLines(before, [])).toMatchObject([{ indicator: 'a', after: null }]);
});
