import { expect, it } from 'vitest';
import { sidesOf } from './sides-of.ts';
import type { Table } from './table.ts';

const sides = (rows: string[][], more: Partial<Table> = {}) =>
	sidesOf({ kind: 'table', id: 't', caption: '', columns: rows[0]!, heads: 1, rows, ...more });

it('puts numbers alone to the right, and names and words where lines begin', () => {
	expect(
		sides([
			['2019', '12', '1\u00a0234 %', '52–86', '9 of 10', '', 'ok'],
			['2020', '–', '−0,5', '', '12', '', '7']
		])
	).toEqual([null, 'right', 'right', 'right', null, null, null]);
	expect(
		sides([
			['a', '١٢٣'],
			['b', '٤٥']
		])
	).toEqual([null, 'right']);
	expect(sides([['a', '–']])).toEqual([null, null]);
});

it('leaves a column where its author put it', () => {
	expect(sides([['1', '2', 'a']], { sides: ['right', 'left', 'middle'] })).toEqual([
		'right',
		'left',
		'middle'
	]);
	expect(sides([['1', '2']], { sides: [null, null] })).toEqual([null, 'right']);
});
