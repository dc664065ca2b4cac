import { beforeAll, expect, it } from 'vitest';
import { tinyDefinition } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Canvas } from './canvas.ts';
import { figureView } from './figure-view.ts';
import { inputOf, of } from './fixtures/tiny-figure.ts';

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en'));
});
const share = tinyDefinition(
	'kind: share\nunit: share\ninterval: wilson\ndims: [country, age_band]',
	'SELECT 1'
);
const titleOf = (cells: Cell[], canvas: Partial<Canvas> = {}) =>
	figureView(inputOf(t, share, canvas, [cells]))!.title;
const [dk, se] = [of({ country: 'DK' }, 20, 40), of({ country: 'SE' }, 30, 40)];

it('has no figure of fewer than ten, and names whose it would be', () => {
	expect(titleOf([dk, se, of({}, 50, 80)])).toMatch(/63% overall, countries from 50% to 75%$/);
	expect(titleOf([dk, of({ country: 'SE' }, 9, 9), of({}, 29, 49)])).toMatch(
		/: 59%; no figure for SE \(fewer than 10\)$/
	);
	expect(titleOf([of({ country: 'DK' }, 3, 5), of({ country: 'SE' }, 2, 4), of({}, 5, 9)])).toMatch(
		/: fewer than 10$/
	);
});

it('speaks of every country only where every country has a figure', () => {
	const all = (country: string, n: number) => of({ country }, n, n);
	expect(titleOf([all('DK', 40), all('SE', 40), of({}, 80, 80)])).toMatch(
		/: 100% overall and in every country$/
	);
	expect(titleOf([all('DK', 40), all('NO', 40), all('SE', 9), of({}, 89, 89)])).toMatch(
		/: 100%; no figure for SE \(fewer than 10\)$/
	);
	expect(titleOf([dk, { ...se, dims: { country: 'NO' } }, all('SE', 8), of({}, 58, 88)])).toMatch(
		/: 66% overall, countries from 50% to 75%; no figure for SE \(fewer than 10\)$/
	);
});

it('names a group of fewer than ten', () => {
	const groups = (old: Cell) => [of({ age_band: '18-29' }, 20, 40), old, of({}, 22, 43)];
	expect(titleOf(groups(of({ age_band: '30+' }, 2, 3)), { layout: 'group', by: 'age_band' })).toMatch(
		/: 51%; no figure for 30\+ \(fewer than 10\)$/
	);
});
