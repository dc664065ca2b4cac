import { givenCells, givenEstimates } from '#indicators/detail/few-people.ts';
import { describe, expect, it } from 'vitest';
import { tinyDefinition } from '#indicators/fixtures/tiny.ts';
import type { Cell } from '#schemas/cell.ts';

const share = tinyDefinition('kind: share\nunit: share\ninterval: wilson', 'SELECT 1');
const visits = tinyDefinition(
	'kind: share\nunit: share\ninterval: cluster\nclusters: [participant]',
	'SELECT 1'
);
const change = tinyDefinition(
	'kind: paired-change\nunit: points\ninterval: t\nthreshold: 0.5\nminimumN: 10',
	'SELECT 1'
);
const count = tinyDefinition('', 'SELECT 1');
const cell = (rest: Partial<Cell>): Cell => ({
	...{ indicator: 'tiny', version: 1, dims: {}, value: 1, numerator: 1, denominator: 1 },
	...{ low: 0.21, high: 1, n: 1, unit: 'share', status: 'ok', ...rest }
});

describe('an estimate of fewer than ten', () => {
	it('is left with what it is made of', () => {
		expect(givenCells(share, [cell({})])).toEqual([
			cell({ value: null, low: null, high: null, status: 'small-base' })
		]);
	});

	it('of points has nothing that it could be reckoned from', () => {
		const details = { before_mean: 3, after_mean: 3.5, sd: 0, missing: 2 };
		const [given] = givenCells(change, [cell({ unit: 'points', value: 0.5, numerator: 0.5, details })]);
		expect(given).toMatchObject({ value: null, numerator: null, denominator: null, n: 1 });
		expect(given).not.toHaveProperty('details');
	});

	it('is so by the people who came, not by their visits', () => {
		const of = { numerator: 20, denominator: 30, n: 30, value: 2 / 3 };
		const [few, enough] = givenCells(visits, [
			cell({ ...of, low: null, high: null }),
			cell({ ...of, low: 0.5, high: 0.8 })
		]);
		expect(few).toMatchObject({ value: null, status: 'small-base', numerator: 20, n: 30 });
		expect(enough).toMatchObject({ value: 2 / 3, status: 'ok' });
	});
});

it('leaves ten, a number of people, and what has no figure as they are', () => {
	const ten = [cell({ n: 10, denominator: 10, value: 0.1 })];
	expect(givenCells(share, ten)).toEqual(ten);
	expect(givenCells(count, [cell({ unit: 'persons' })])).toEqual([cell({ unit: 'persons' })]);
	const nobody = [cell({ n: 0, value: null, status: 'not-applicable', reason: 'no-units' })];
	expect(givenCells(share, nobody)).toEqual(nobody);
});

it('holds for shares and means that no definition makes, and not for a number of forms', () => {
	const forms = cell({ unit: 'rows', value: 3, n: 3 });
	const [mean, ten, same] = givenEstimates([
		cell({ unit: 'index', value: 3.5, numerator: 10.5, denominator: 3, n: 3, details: { sd: 1 } }),
		cell({ n: 10 }),
		forms
	]);
	expect(mean).toMatchObject({ value: null, numerator: null, status: 'small-base', n: 3 });
	expect(mean).not.toHaveProperty('details');
	expect([ten, same]).toEqual([cell({ n: 10 }), forms]);
});
