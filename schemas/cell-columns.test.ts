import { expect, it } from 'vitest';
import { cellColumns } from './cell-columns.ts';
import type { Cell } from './cell.ts';

const cell = (dims: Record<string, string>, rest: Partial<Cell> = {}): Cell => ({
	indicator: 'a',
	version: 1,
	dims,
	value: 2,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n: 2,
	unit: 'points',
	status: 'ok',
	...rest
});

it('has a column for each dim and each detail that occurs, and one for methods where one is named', () => {
	const cells = [
		cell({}, { details: { d_z: 0.5, improved: 3 } }),
		cell({ country: 'DK' }, { method: 'bca', details: { improved: null } }),
		cell({ country: 'SE', gender: 'woman' }, { value: null, status: 'not-applicable', reason: 'too-few' })
	];
	const { columns, rows } = cellColumns(cells);
	expect(columns.join()).toBe(
		'indicator,version,country,gender,unit,value,numerator,denominator,low,high,n,status,reason,method,improved,d_z'
	);
	expect(rows.map((row) => row.join())).toEqual([
		'a,1,,,points,2,,,,,2,ok,,,3,0.5',
		'a,1,DK,,points,2,,,,,2,ok,,bca,,',
		'a,1,SE,woman,points,,,,,,2,not-applicable,too-few,,,'
	]);
});

it('is only a header without cells', () => {
	expect(cellColumns([]).rows).toEqual([]);
});
