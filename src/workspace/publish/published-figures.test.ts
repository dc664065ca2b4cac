import { beforeAll, expect, it } from 'vitest';
import { publishedCount, smallDraft } from '#edition/fixtures/small-draft.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import { countsSentence, figureOfAll, figureRows } from './published-figures.ts';

let en: Translate;
beforeAll(async () => {
	en = translator('en', await loadMessages('en'));
});

const truth = (value: number, dims: Record<string, string>): Cell => ({
	...publishedCount(value, dims),
	n: value
});
const draft = {
	...smallDraft(),
	truth: [truth(40, {}), truth(22, { country: 'DK' }), truth(4, { country: 'SE' })]
};
const [definition] = draft.catalogue;

it('says in one sentence how many figures there are of each kind', () => {
	const { policy } = draft.head;
	expect(countsSentence(en, draft.head)).toBe(
		'3 figures: 1 exact, 1 altered by at most 2 and 1 of too few people.'
	);
	const cells = { ok: 1, sensitive: 2, 'not-collected': 3, 'not-applicable': 4 };
	expect(countsSentence(en, { policy, cells })).toBe(
		'10 figures: 1 exact, 2 not published by group, 3 not collected and 4 that do not apply.'
	);
	expect(countsSentence(en, { policy, cells: { 'not-applicable': 1 } })).toBe(
		'1 figure: 1 that does not apply.'
	);
});

it('sets each published figure beside what the records have', () => {
	expect(figureRows(en, draft, definition!)).toEqual([
		{ group: 'All countries', published: '40 people', records: '40 people', is: 'exact' },
		{ group: 'Country: DK', published: '21 people', records: '22 people', is: 'altered by at most 2' },
		{ group: 'Country: SE', published: '–', records: '4 people', is: 'too few people' }
	]);
});

it('names the measure of a figure that has several', () => {
	const waves = { ...definition!, measures: [{ id: 'endline', name: definition!.name, distinct: false }] };
	const cells = [publishedCount(12, { wave: 'endline', country: 'DK' })];
	const [row] = figureRows(en, { ...draft, cells, truth: [] }, waves);
	expect(row).toEqual({
		group: `${en.text(definition!.name)}, Country: DK`,
		published: '12 people',
		records: '–',
		is: 'exact'
	});
});

it('gives the figure of all, and nothing of a figure that is left out', () => {
	expect(figureOfAll(en, draft, definition!)).toBe('40 people');
	expect(figureOfAll(en, { ...draft, cells: [] }, definition!)).toBe('');
});
