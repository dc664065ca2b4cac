import { describe, expect, it } from 'vitest';
import { cell, cells, type Cell } from './cell.ts';

const share: Cell = {
	indicator: 'women-share',
	version: 1,
	dims: { country: 'DK' },
	value: 0.6,
	numerator: 15,
	denominator: 25,
	low: 0.407,
	high: 0.766,
	n: 25,
	unit: 'share',
	status: 'ok'
};

describe('a cell', () => {
	it.each<[string, Cell]>([
		['of a share', share],
		['of everybody', { ...share, dims: {} }],
		['without units', { ...share, value: null, n: 0, status: 'not-applicable', reason: 'no-units' }]
	])('%s passes as it is', (_, value) => {
		expect(cell.parse(value)).toEqual(value);
	});

	it.each<[string, object]>([
		['of an unknown status', { status: 'fine' }],
		['without a status', { status: undefined }],
		['of an unknown reason', { reason: 'because' }],
		['counted in an unknown unit', { unit: 'smiles' }],
		['of half a unit', { n: 2.5 }],
		['that is not a number', { value: NaN }],
		['beyond all numbers', { high: Infinity }],
		['with a group that is no code', { dims: { country: 3 } }],
		['with a row of a person in it', { participant_id: 'p1' }]
	])('%s is refused', (_, change) => {
		expect(cell.safeParse({ ...share, ...change }).success).toBe(false);
	});

	it('comes in lists', () => {
		expect(cells.parse([share, share])).toHaveLength(2);
	});
});
