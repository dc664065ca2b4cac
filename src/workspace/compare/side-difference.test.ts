import { expect, it } from 'vitest';
import { tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import { sideDifference } from './side-difference.ts';

const share = tinyDefinition('kind: share\nunit: share\ninterval: wilson\ndims: []', 'SELECT 1');
const mean = tinyDefinition('kind: mean\nunit: points\ninterval: t', 'SELECT 1');
const median = tinyDefinition('kind: median\nunit: points\ninterval: order-statistics', 'SELECT 1');
const events = tinyDefinition('kind: share\nunit: share\ninterval: wilson\ncounts: session', 'SELECT 1');
const attended = tinyDefinition(
	'kind: share\nunit: share\ninterval: cluster\nclusters: [participant, session]',
	'SELECT 1'
);
const cell = (rest: Partial<Cell>): Cell => ({
	...{ indicator: 'tiny', version: 1, dims: {}, value: null, numerator: null, denominator: null },
	...{ low: null, high: null, n: 0, unit: 'share', status: 'ok', ...rest }
});
const counted = (count: number, n: number, rest: Partial<Cell> = {}) =>
	cell({ value: count / n, numerator: count, denominator: n, n, ...rest });
const [women, men]: Filters[] = [{ gender: ['woman'] }, { gender: ['man'] }];
const pair = [counted(56, 70), counted(48, 80)] as const;

it('sets the shares of separate groups against each other, with Newcombe’s interval', () => {
	// Newcombe 1998, example (a): 56/70 - 48/80 = 0.2000, method 10 gives 0.0524 to 0.3339.
	const found = sideDifference(tinyProgramme, share, pair, [women!, men!]) as Cell;
	expect([found.value, found.low, found.high].map((end) => end!.toFixed(4))).toEqual([
		'0.2000',
		'0.0524',
		'0.3339'
	]);
	expect(found.unit).toBe('percentage-points');
});

it('sets means against each other by Welch', () => {
	const spread = { n: 10, value: 2, unit: 'points' as const, details: { sd: 1 } };
	const means = [cell(spread), cell({ ...spread, value: 1 })] as const;
	const found = sideDifference(tinyProgramme, mean, means, [women!, men!]) as Cell;
	// Equal n and sd: 18 degrees of freedom, t = 2.10092204, half = 2.10092204 · √(2/10).
	expect(found.low).toBeCloseTo(1 - 2.10092204 * Math.sqrt(0.2), 7);
});

it.each([
	['everybody and women', {}, women!],
	['women, and women and men', women!, { gender: ['man', 'woman'] }],
	['two kinds of event', { session_type: ['dinner'] }, { session_type: ['mentor_day'] }],
	['two periods with a day in common', { to: '2020-05-01' }, { from: '2020-05-01' }],
	['a period and its rest, one of them without an end', {}, { from: '2020-05-01' }]
])('gives none where the same people may be in both: %s', (_, a, b) => {
	expect(sideDifference(tinyProgramme, share, pair, [a, b])).toBe('shared');
});

it('knows that who or what has one day is in one of two periods, and that visits may be of the same people', () => {
	const periods: [Filters, Filters] = [{ to: '2020-04-30' }, { from: '2020-05-01' }];
	for (const one of [share, events])
		expect(sideDifference(tinyProgramme, one, pair, periods)).toMatchObject({ value: 0.2 });
	expect(sideDifference(tinyProgramme, share, pair, [periods[1], periods[0]])).toMatchObject({
		status: 'ok'
	});
	const visits = { ...share, counts: 'person-session' as const };
	expect(sideDifference(tinyProgramme, visits, pair, periods)).toBe('shared');
	expect(sideDifference(tinyProgramme, { ...share, dated: null }, pair, periods)).toBe('shared');
});

it('knows that no event is of two kinds, and that women and men may have been at the same event', () => {
	const kinds: [Filters, Filters] = [{ session_type: ['dinner'] }, { session_type: ['mentor_day'] }];
	expect(sideDifference(tinyProgramme, events, pair, kinds)).toMatchObject({ status: 'ok' });
	const bounded = [
		counted(56, 70, { low: 0.6, high: 0.9 }),
		counted(48, 80, { low: 0.45, high: 0.75 })
	] as const;
	expect(sideDifference(tinyProgramme, attended, bounded, [women!, men!])).toBe('shared');
	// 0.8 - 0.6: down by √(0.2² + 0.15²) = 0.25, up by √(0.1² + 0.15²) = 0.1803.
	expect(
		sideDifference(tinyProgramme, attended, bounded, [{ country: ['DK'] }, { country: ['SE'] }])
	).toMatchObject({
		low: expect.closeTo(-0.05, 9) as number,
		high: expect.closeTo(0.380277564, 8) as number
	});
});

it('gives none of fewer than ten, and none where there is no method', () => {
	expect(sideDifference(tinyProgramme, share, [counted(5, 9), pair[1]], [women!, men!])).toBe('few');
	expect(sideDifference(tinyProgramme, share, [counted(5, 9), cell({})], [women!, men!])).toBe('none');
	expect(sideDifference(tinyProgramme, median, pair, [women!, men!])).toBe('none');
});
