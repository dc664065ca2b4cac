import { beforeAll, expect, it } from 'vitest';
import { tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Filters } from '#schemas/filters.ts';
import { figureView } from './figure-view.ts';
import { inputOf, of } from './fixtures/tiny-figure.ts';

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en'));
});
const share = tinyDefinition('kind: share\nunit: share\ninterval: wilson\ndims: [country]', 'SELECT 1');
const apart = (where: Filters, against: Filters) => ({ where, against });

it('names the period of each of two selections, and one that they have in common once', () => {
	const measureOf = (where: Filters, against: Filters) =>
		figureView(inputOf(t, share, apart(where, against), [[of({}, 50, 80)], [of({}, 50, 80)]]))!.measure;
	const [early, late] = [{ to: '2020-04-30' }, { from: '2020-05-01' }];
	expect(measureOf(early, late)).toContain('A: April 2020; B: May 2020 – June 2020');
	expect(measureOf(early, { ...early, gender: ['man'] })).toMatch(/· April 2020, by/);
});

it('says of a country that a selection leaves out that it is not selected, and gives each its own plan', () => {
	const programme = {
		...tinyProgramme,
		targets: [{ indicator: 'tiny', dims: {}, per: 'country' as const, value: 0.6, source: 'plan' }]
	};
	const [dk, se] = ['DK', 'SE'].map((country) => [of({ country }, 20, 40), of({}, 20, 40)]);
	const selections = apart({ country: ['DK'] }, { country: ['SE'] });
	const { rows } = figureView(inputOf(t, share, selections, [dk!, se!], programme))!.panels[0]!;
	expect(rows.map(({ sides }) => sides.map(({ value }) => value))).toEqual([
		['50%', 'not selected'],
		['not selected', '50%'],
		['50%', '50%']
	]);
	expect(rows.map(({ sides }) => sides.map(({ beside }) => beside))).toEqual([
		['planned 60%', ''],
		['', 'planned 60%'],
		['planned 60%', 'planned 60%']
	]);
	expect(rows.every(({ targets }) => targets.length === 1)).toBe(true);
});
