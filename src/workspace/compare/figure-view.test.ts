import { beforeAll, describe, expect, it } from 'vitest';
import { tinyDefinition } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
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
const count = tinyDefinition('dims: [country, gender]', 'SELECT 1');
const change = tinyDefinition(
	'kind: paired-change\nunit: points\ninterval: t\ncounts: pair-of-answers\nthreshold: 0.5\nminimumN: 10',
	'SELECT 1'
);
const cell = (dims: Record<string, string>, rest: Partial<Cell>): Cell => ({
	...{ indicator: 'tiny', version: 1, dims, value: null, numerator: null, denominator: null },
	...{ low: null, high: null, n: 0, unit: 'share', status: 'ok', ...rest }
});

const view = (definition: Definition, canvas: Partial<Canvas>, first: Cell[], second: Cell[] = []) =>
	figureView(inputOf(t, definition, canvas, [first, second]))!;

describe('a figure by country', () => {
	it('draws no estimate of fewer than ten, and says how many there are', () => {
		const { panels, notes } = view(share, {}, [
			of({ country: 'DK' }, 6, 9),
			of({ country: 'SE' }, 30, 40),
			of({}, 36, 49)
		]);
		const [dk, se, all] = panels[0]!.rows;
		expect(dk!.sides[0]).toMatchObject({ mark: null, value: 'fewer than 10', more: '6 of 9' });
		expect(se!.sides[0]).toMatchObject({ mark: { form: 'dot', at: 75 }, value: '75%' });
		expect([all!.label, all!.whole]).toEqual(['All countries', true]);
		expect(notes).toEqual([]);
	});

	it('of two selections names neither in its title, and both in the row of all', () => {
		const other = { against: { country: ['SE'] }, where: { country: ['DK'] } };
		const found = view(
			share,
			other,
			[of({ country: 'DK' }, 20, 40), of({}, 20, 40)],
			[of({ country: 'SE' }, 30, 40), of({}, 30, 40)]
		);
		expect(found.title).not.toMatch(/%/);
		expect(found.panels[0]!.rows.map(({ label }) => label)).toEqual(['DK', 'SE', 'All selected']);
	});

	it('says by the interval of the difference whether two countries differ', () => {
		// 40/80 less 48/80, and 10/80 less 72/80: by Newcombe the first interval has 0 in it, the second has not.
		const pair = (a: number, b: number) => [of({ country: 'DK' }, a, 80), of({ country: 'SE' }, b, 80)];
		const noteOf = (cells: Cell[]) => view(share, {}, [...cells, of({}, 88, 160)]).notes;
		expect(noteOf(pair(40, 48))).toEqual(['No clear difference between DK and SE.']);
		expect(noteOf(pair(10, 72))).toEqual([
			'A clear difference, with an interval that excludes 0, between DK and SE.'
		]);
	});

	it('speaks of no difference where a country has no interval', () => {
		const attended = { ...share, interval: 'cluster' as const, clusters: ['participant' as const] };
		const { notes, panels } = view(attended, {}, [
			{ ...of({ country: 'DK' }, 20, 30), low: 0.5, high: 0.8 },
			of({ country: 'SE' }, 18, 30),
			{ ...of({}, 38, 60), low: 0.5, high: 0.75 }
		]);
		expect(notes).toEqual([]);
		expect(panels[0]!.rows[1]!.sides[0]).toMatchObject({ value: 'fewer than 10 people', more: '18 of 30' });
	});

	it('says why an estimate has no line', () => {
		const notes = (definition: Definition) => view(definition, {}, [of({}, 30, 40)]).notes;
		expect(notes({ ...share, interval: 'none' })).toEqual(['No interval is computed for this figure.']);
		const clusters = ['participant' as const, 'session' as const];
		expect(notes({ ...share, interval: 'cluster', clusters })).toEqual([
			'No line where the answers come from fewer than 10 separate people or events.'
		]);
		expect(notes(count)).not.toContain('No interval is computed for this figure.');
	});

	it('leaves out the row of all where it repeats the only country, and draws that one', () => {
		const people = (dims: Record<string, string>) => cell(dims, { value: 9, n: 9, unit: 'persons' });
		const { panels, notes } = view(count, { where: { country: ['SE'] } }, [
			people({ country: 'SE' }),
			people({})
		]);
		expect(panels[0]!.rows.map(({ label, sides }) => [label, sides[0]!.mark?.form])).toEqual([['SE', 'bar']]);
		expect(notes).toEqual([]);
	});

	it('gives nothing of an estimate of fewer than ten, in words, in its table or in its cells', () => {
		const cells = [of({ country: 'DK' }, 1, 1), of({ country: 'SE' }, 30, 40), of({}, 31, 41)].map((one) => ({
			...one,
			low: 0.21,
			high: 0.99
		}));
		const input = inputOf(t, share, {}, [cells]);
		const found = figureView(input)!;
		expect(tableOf(input, found).rows[0]).toEqual(['DK', 'fewer than 10', '1 of 1', '', '1']);
		const [given] = found.selections[0]!.cells;
		expect(given).toMatchObject({ value: null, low: null, high: null, numerator: 1, n: 1 });
		expect(given!.status).toBe('small-base');
		expect(found.summary).toContain('DK: fewer than 10, 1 of 1;');
		expect(view(share, {}, [of({}, 1, 1)]).wholeText).toBe('fewer than 10 (1 of 1)');
	});

	it('says a total that would make the bars of the countries too small, and draws it not', () => {
		const persons = (dims: Record<string, string>, value: number) =>
			cell(dims, { value, n: value, unit: 'persons' });
		const { panels } = view(count, {}, [
			persons({ country: 'DK' }, 3),
			persons({ country: 'SE' }, 40),
			persons({}, 43)
		]);
		expect(panels[0]!.rows.map(({ sides }) => [sides[0]!.value, sides[0]!.mark?.form])).toEqual([
			['3', 'bar'],
			['40', 'bar'],
			['43', undefined]
		]);
	});

	it('sets two selections side by side, with their difference where nobody can be in both', () => {
		const first = [of({ country: 'DK' }, 56, 70), of({}, 56, 70)];
		const second = [of({ country: 'DK' }, 48, 80), of({}, 48, 80)];
		const women = { where: { gender: ['woman'] } };
		const [row] = view(share, { ...women, against: { gender: ['man'] } }, first, second).panels[0]!.rows;
		expect(row!.sides.map(({ value }) => value)).toEqual(['80%', '60%']);
		expect(row!.difference).toBe(
			'A less B: +20 percentage points (interval +5 to +33), the interval excludes 0'
		);
		const shared = view(share, { ...women, against: {} }, first, second);
		expect(shared.panels[0]!.rows[0]!.difference).toBe(null);
		expect(shared.notes).toContain(
			'A and B may include the same people or events, so no difference is given.'
		);
	});

	it('says fewer than ten, and not “no clear difference”, where one of two selections is so small', () => {
		const [first, second] = [
			[of({ country: 'DK' }, 5, 9), of({}, 5, 9)],
			[of({ country: 'DK' }, 48, 80), of({}, 48, 80)]
		];
		const sides = { where: { gender: ['woman'] }, against: { gender: ['man'] } };
		const [row] = view(share, sides, first, second).panels[0]!.rows;
		expect(row!.difference).toBe('A less B: fewer than 10 in one of them, so none is given');
	});

	it('says why counts of two selections have no interval of their difference', () => {
		const people = (value: number) => [cell({}, { value, n: value, unit: 'persons' })];
		expect(view(count, { against: {} }, people(5), people(9)).notes).toContain(
			'A and B are counts, which have no interval; nor has their difference.'
		);
	});
});

describe('a figure in another layout', () => {
	it('has a panel a country by group, on one scale', () => {
		const { panels, form } = view(share, { layout: 'group', by: 'gender' }, [
			of({ country: 'DK', gender: 'woman' }, 9, 12),
			of({ country: 'DK', gender: 'man' }, 5, 10),
			of({ country: 'DK' }, 14, 22),
			of({ gender: 'woman' }, 9, 12),
			of({ gender: 'man' }, 5, 10),
			of({}, 14, 22)
		]);
		expect(form).toBe('panels');
		expect(panels.map(({ title, rows }) => [title, rows.map(({ label }) => label)])).toContainEqual([
			'DK',
			['Women', 'Men', 'All']
		]);
	});

	it('has no row of all under the only group', () => {
		const where = { gender: ['woman'] };
		const { panels } = view(share, { layout: 'group', by: 'gender', where }, [
			of({ country: 'DK', gender: 'woman' }, 9, 12),
			of({ country: 'DK' }, 9, 12),
			of({ country: 'SE', gender: 'woman' }, 5, 10),
			of({ country: 'SE' }, 5, 10),
			of({ gender: 'woman' }, 14, 22),
			of({}, 14, 22)
		]);
		expect(panels.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
			['Women'],
			['Women'],
			['Women']
		]);
	});

	it('says of which selection how many answered both times', () => {
		const cells = (n: number) => [
			cell({}, { value: 0.5, low: 0.2, high: 0.8, n, unit: 'points', details: { missing: 5 } })
		];
		const { notes } = view(change, { against: {} }, cells(20), cells(4));
		expect(notes).toContain('Selection A: Answered both times: 20 of 25 (80%).');
		expect(notes).toContain('Selection B: Answered both times: 4 of 9.');
	});

	it('joins the levels before and after', () => {
		const levels = { before_mean: 3, after_mean: 3.5, sd: 1, missing: 5 };
		const changed = cell(
			{},
			{
				value: 0.5,
				low: 0.2,
				high: 0.8,
				n: 20,
				numerator: 10,
				denominator: 20,
				unit: 'points',
				details: levels
			}
		);
		const { panels, notes } = view(change, { layout: 'change' }, [
			{ ...changed, dims: { country: 'DK' } },
			changed
		]);
		expect(panels[0]!.rows[0]!.sides[0]).toMatchObject({
			mark: { form: 'dumbbell', before: 0, after: 100 },
			value: '3.00 → 3.50',
			beside: 'n\u00a0=\u00a020'
		});
		expect(notes).toContain('Answered both times: 20 of 25 (80%).');
	});

	it.each([
		['time', 'Has no date: shown by country.'],
		['change', 'Has no level before and after: shown by country.']
	] as const)('says in %s where it does not fit, and is by country then', (layout, note) => {
		const undated = { ...share, dated: null };
		const { form, notes } = view(undated, { layout }, [of({ country: 'DK' }, 9, 12), of({}, 9, 12)]);
		expect([form, notes[0]]).toEqual(['rows', note]);
	});

	it('draws months as a line for each country, without those of fewer than ten', () => {
		const month = (name: string, numerator: number, n: number) =>
			of({ country: 'DK', month: name }, numerator, n);
		const { time, form } = view(share, { layout: 'time' }, [
			month('2020-04', 10, 20),
			month('2020-05', 2, 4),
			month('2020-06', 20, 20),
			of({ country: 'DK' }, 32, 44),
			of({}, 32, 44)
		]);
		expect(form).toBe('time');
		expect(time[0]).toMatchObject({ title: 'DK', value: '73%' });
		expect(time[0]!.lines[0]).toMatchObject({ path: 'M0 50M100 0', dots: 'M0 50h0M100 0h0' });
		expect(time.map(({ absence }) => absence)).toEqual([null, 'no figure by month', 'no figure by month']);
		const attended = { ...share, interval: 'cluster' as const, clusters: ['participant' as const] };
		const quarter = { layout: 'time', step: 'quarter' } as const;
		expect(view(attended, quarter, [month('2020-04', 10, 20), of({}, 10, 20)]).notes).toContain(
			'Months put together have no interval here.'
		);
		const few = view(share, { layout: 'time' }, [
			month('2020-04', 2, 4),
			of({ country: 'DK' }, 2, 4),
			of({}, 2, 4)
		]);
		expect(few.time[0]).toMatchObject({ value: 'fewer than 10', absence: 'fewer than 10 in each month' });
	});
});
