import { describe, expect, it } from 'vitest';
import { tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import type { Cell } from '#schemas/cell.ts';
import { completeness, coverageOf } from './completeness.ts';

const share = tinyDefinition('kind: share\nunit: share\nsources: [participant]\ndims: [country]', 'SELECT 1');
const count = { ...share, kind: 'count' as const };
const cell = (dims: Record<string, string>, n: number, rest: Partial<Cell> = {}): Cell => ({
	indicator: 'tiny',
	version: 1,
	dims,
	value: n > 0 ? 1 : null,
	numerator: n,
	denominator: n,
	low: null,
	high: null,
	n,
	unit: 'share',
	status: n > 0 ? 'ok' : 'not-applicable',
	...rest
});
const both = (dk: number, se: number) => [
	cell({ country: 'DK' }, dk),
	cell({ country: 'SE' }, se),
	cell({}, dk + se)
];
const of = (
	...[cells, coverage = null, definition = share]: [
		Cell[],
		Parameters<typeof completeness>[3]?,
		typeof share?
	]
) => completeness(definition, tinyProgramme, cells, coverage);

describe('data are', () => {
	it('complete when every country has something to count', () => {
		expect(of(both(3, 2))).toMatchObject({ standing: 'complete', missing: [], without: [] });
	});

	it('partial when a country has nothing to count', () => {
		expect(of(both(3, 0))).toMatchObject({ standing: 'partial', missing: ['SE'] });
	});

	it('complete when a country counted nothing of what can be counted', () => {
		expect(of(both(3, 0), null, count)).toMatchObject({ standing: 'complete' });
	});

	it('partial when a country did not deliver what is counted', () => {
		const cells = [
			cell({ country: 'DK' }, 3),
			cell({ country: 'SE' }, 0, { status: 'not-collected' }),
			cell({}, 3, { without: ['SE'] })
		];
		expect(of(cells, null, count)).toMatchObject({ standing: 'partial', missing: ['SE'] });
	});

	it('partial when somebody is left out for want of an answer, and only then', () => {
		expect(of(both(3, 2), { counted: 5, unknown: 1 })).toMatchObject({ standing: 'partial' });
		expect(of(both(3, 2), { counted: 5, unknown: 0 })).toMatchObject({ standing: 'complete' });
	});

	it('partial when one of several figures is missing', () => {
		const cells = [cell({ wave: 'baseline' }, 4), cell({ wave: 'endline' }, 0)];
		expect(of(cells)).toMatchObject({ standing: 'partial', without: ['endline'] });
	});

	it('partial when a country has one of several figures and not the other', () => {
		const of2 = (country: string, baseline: number, endline: number) => [
			cell({ country, wave: 'baseline' }, baseline),
			cell({ country, wave: 'endline' }, endline)
		];
		const all = [cell({ wave: 'baseline' }, 4), cell({ wave: 'endline' }, 3)];
		expect(of([...of2('DK', 2, 3), ...of2('SE', 2, 0), ...all])).toMatchObject({
			standing: 'partial',
			missing: [],
			gaps: ['SE']
		});
	});

	it('not collected when nobody delivered them, and give no figure when they cannot', () => {
		const absent = (status: Cell['status']) => [cell({}, 0, { status })];
		expect(of(absent('not-collected'))).toMatchObject({ standing: 'not-collected' });
		expect(of(absent('not-applicable'))).toMatchObject({ standing: 'no-figure' });
	});

	it('unknown while there are no figures', () => {
		expect(of([])).toBeNull();
	});
});

it('coverage leaves aside who belongs elsewhere, and is that of the measure of which least is known', () => {
	const cells = [
		cell({ wave: 'baseline' }, 8),
		cell({ wave: 'endline' }, 5),
		cell({ country: 'DK', wave: 'endline' }, 1)
	];
	const group = (measure: string, reason: 'no-form' | 'owner-at-entry', n: number) => ({
		values: [],
		reason,
		measure,
		n
	});
	const excluded = [
		group('baseline', 'no-form', 2),
		group('endline', 'no-form', 5),
		group('endline', 'owner-at-entry', 9)
	];
	expect(coverageOf(cells, excluded)).toEqual({ counted: 5, unknown: 5 });
	expect(coverageOf(cells, null)).toBeNull();
});
