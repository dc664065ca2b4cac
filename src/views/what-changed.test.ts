import { beforeAll, expect, it } from 'vitest';
import { tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { changeLine, changeSentences, isOpen } from './what-changed.ts';

type Change = EditionHead['changes'][number];

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en', ['editions', 'figures']));
});

const made = (id: string, over: Partial<Definition>): Definition => ({
	...tinyDefinition('', 'SELECT 1', 'reach'),
	id,
	name: { en: id, da: id, sv: id, fi: id, nb: id },
	...over
});
const people = made('People', { kind: 'count', counts: 'participant', unit: 'persons' });
const results = ['Small move', 'Large move'].map((id) => made(id, { level: 'outcome', unit: 'share' }));
const open = made('Course completed', { level: 'outcome', unit: 'share', openBase: true });
const catalogue = [people, ...results, open];
const change = (indicator: string, before: number, after: number, more: Partial<Change> = {}): Change => ({
	...{ indicator, dims: {}, kind: 'new-data', before, after },
	unit: indicator === 'People' ? 'persons' : 'share',
	...more
});
const said = (...changes: Change[]) =>
	changeSentences(t, { changes }, { programme: tinyProgramme, catalogue, front: catalogue });

it('says how many more enrolled, which result moved most, and what was amended', () => {
	expect(
		said(
			change('People', 62, 112),
			change('Small move', 0.5, 0.6),
			change('Large move', 0.2, 0.6),
			change('Small move', 0.5, 0.9, { dims: { country: 'DK' }, kind: 'correction' }),
			change('Large move', 0.1, 0.9, { dims: { country: 'DK' } })
		)
	).toEqual([
		'50 more people enrolled: 112 in all, 62 before.',
		'Large move: 20% before, 60% now.',
		'1 figure reported earlier was corrected, and no definition changed.'
	]);
});

it('takes no figure for a finding whose base had what was not yet due', () => {
	const all = [change('Course completed', 0, 0.59), change('Small move', 0.5, 0.6)];
	expect(said(...all)[0]).toBe('Small move: 50% before, 60% now.');
	expect(all.map((one) => isOpen(catalogue, one))).toEqual([true, false]);
	expect(said(all[0]!)).toHaveLength(1);
});

it('says so where fewer are enrolled, and where nothing changed', () => {
	expect(said(change('People', 112, 111))[0]).toBe('1 person fewer is enrolled: 111 in all, 112 before.');
	expect(said()).toEqual([
		'No figure differs by more than the random deviations of both editions can make it.'
	]);
});

it('is a line with the group, before and after', () => {
	const line = changeLine(
		t,
		{ programme: tinyProgramme, catalogue },
		change('People', 14, 31, { dims: { country: 'DK' } })
	);
	expect(line).toEqual(['People: DK', '14', '31']);
	expect(changeLine(t, { programme: tinyProgramme, catalogue }, change('Gone', 1, 2))).toBeNull();
});
