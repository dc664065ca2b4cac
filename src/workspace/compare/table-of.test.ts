import { beforeAll, expect, it } from 'vitest';
import { tinyDefinition } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Canvas } from './canvas.ts';
import { figureView } from './figure-view.ts';
import { inputOf, of } from './fixtures/tiny-figure.ts';
import { tableOf } from './table-of.ts';

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en'));
});
const share = tinyDefinition(
	'kind: share\nunit: share\ninterval: wilson\ndims: [country, gender]',
	'SELECT 1'
);

function shown(canvas: Partial<Canvas>, first: Cell[], second: Cell[] = []) {
	const input = inputOf(t, share, canvas, [first, second]);
	const view = figureView(input)!;
	return { view, table: tableOf(input, view) };
}
const heads = ({ rows }: { rows: string[][] }, columns: number) => rows.map((row) => row.slice(0, columns));
const sides = (where: Filters, against: Filters) => ({ where, against });

it('names each of two selections by its own choice, and has their difference with its interval', () => {
	const women = [of({ country: 'DK' }, 56, 70), of({}, 56, 70)];
	const men = [of({ country: 'DK' }, 48, 80), of({}, 48, 80)];
	const { view, table } = shown(sides({ gender: ['woman'] }, { gender: ['man'] }), women, men);
	expect(heads(table, 3)).toEqual([
		['Selection A', 'DK', '80%'],
		['Selection A', 'Gender: Women', '80%'],
		['Selection B', 'DK', '60%'],
		['Selection B', 'Gender: Men', '60%'],
		['A less B', 'DK', '+20'],
		['A less B', 'All selected', '+20']
	]);
	// Newcombe 1998, example (a): 0.0524 to 0.3339.
	expect(table.rows.at(-1)).toContain('+5 to +33');
	expect(view.selections.at(-1)).toMatchObject({
		less: { gender: ['man'] },
		cells: [{ dims: { country: 'DK' }, n: 150 }, { dims: {} }]
	});
});

it('names a selection of a country or of a period by it, on either side', () => {
	const [dk, se] = [
		[of({ country: 'DK' }, 56, 70), of({}, 56, 70)],
		[of({ country: 'SE' }, 48, 80), of({}, 48, 80)]
	];
	expect(heads(shown(sides({ country: ['DK'] }, { country: ['SE'] }), dk, se).table, 2)).toEqual([
		['Selection A', 'DK'],
		['Selection B', 'SE'],
		['A less B', 'All selected']
	]);
	const periods = sides({ to: '2020-04-30' }, { from: '2020-05-01' });
	expect(heads(shown(periods, [of({}, 56, 70)], [of({}, 48, 80)]).table, 2)).toContainEqual([
		'Selection B',
		'from 1 May 2020'
	]);
});

it('has the only country once, and gives the whole the name of the drawing', () => {
	const one = [of({ country: 'DK' }, 20, 40), of({}, 20, 40)];
	expect(heads(shown({ where: { country: ['DK'] } }, one).table, 2)).toEqual([['DK', '50%']]);
	const women = shown({ where: { gender: ['woman'] } }, [
		of({ country: 'DK' }, 20, 40),
		of({ country: 'SE' }, 30, 40),
		of({}, 50, 80)
	]);
	expect(heads(women.table, 1).flat()).toEqual(women.view.panels[0]!.rows.map(({ label }) => label));
});
