import { expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import type { ExclusionReason } from '#schemas/exclusion-reasons.ts';
import { tInterval } from '#statistics/t-interval.ts';
import { tinyDefinition } from '../fixtures/tiny.ts';
import { scenarioCells } from './scenario-cells.ts';

const sql = `SELECT participant_id AS unit, participant_id, CAST(NULL AS DATE) AS on_date, CAST(1 AS DOUBLE) AS value FROM participant`;
const share = tinyDefinition('kind: share\nunit: share\ninterval: wilson', sql);
const change = tinyDefinition('kind: paired-change\nunit: points\ninterval: t\nminimumN: 10', sql);
const figure = (rest: Partial<Cell>): Cell => ({
	indicator: 'tiny',
	version: 1,
	dims: {},
	value: null,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n: 0,
	unit: 'share',
	status: 'ok',
	...rest
});
const left = (reason: ExclusionReason, n: number) => ({ values: [], measure: null, reason, n });

it('a share is between none and all of the unknown units; units out of scope stay excluded', () => {
	const seven = figure({ value: 0.7, numerator: 7, denominator: 10, n: 10 });
	const cells = scenarioCells(
		share,
		[seven],
		[left('exit-unknown', 4), left('employed-at-entry', 6), left('not-left', 5)]
	);
	expect(cells.map(({ dims }) => dims)).toEqual([
		{ scenario: 'none-of-missing' },
		{ scenario: 'all-of-missing' }
	]);
	expect(cells.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
		[7, 14],
		[11, 14]
	]);
	expect(cells[0]!.value).toBe(0.5);
	expect(cells[1]!.value).toBeCloseTo(11 / 14, 11);
	expect(scenarioCells(share, [seven], [left('employed-at-entry', 6)])).toEqual([]);
});

it('a change shrinks when those not known are unchanged, with the interval of the zeros added', () => {
	// Differences 1, 2, 3, and three people who answered once: 0, 0, 0.
	const three = figure({ value: 2, numerator: 6, denominator: 3, n: 3, unit: 'points', details: { sd: 1 } });
	const [cell] = scenarioCells(change, [three], [left('no-endline', 2), left('no-form', 1)]);
	expect([cell!.dims, cell!.value, cell!.n, cell!.unit]).toEqual([
		{ scenario: 'no-change-for-missing' },
		1,
		6,
		'points'
	]);
	const expected = tInterval(6, 6, 14)!;
	expect(cell!.low).toBeCloseTo(expected.low, 10);
	expect(cell!.high).toBeCloseTo(expected.high, 10);
});

it('says nothing where there is no figure', () => {
	const none = figure({ status: 'not-collected', reason: 'no-source' });
	expect(scenarioCells(share, [none], [left('not-asked', 3)])).toEqual([]);
});
