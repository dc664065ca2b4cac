import { expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import { cellsCsv, selectionsCsv } from './cells-csv.ts';

const english = spreadsheetForm('en');

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
	unit: 'persons',
	status: 'ok',
	...rest
});

it('writes one row a cell and one column a dim, and says that it is synthetic', () => {
	const cells = [
		cell({}),
		cell({ kind: 'say "a, b"' }, { value: null, status: 'not-collected', reason: 'no-source' })
	];
	expect(cellsCsv(cells, true, {}, english).split('\r\n')).toEqual([
		'\uFEFFindicator,version,kind,unit,value,numerator,denominator,low,high,n,status,reason,synthetic',
		'a,1,,persons,2,,,,,2,ok,,yes',
		'a,1,"say ""a, b""",persons,,,,,,2,not-collected,no-source,yes',
		''
	]);
});

it('says in every row which filters it was made with', () => {
	const where = { gender: ['woman'], country: ['DK', 'SE'], from: '2020-06-01' };
	const rows = cellsCsv([cell({}), cell({ country: 'DK' })], false, where, english)
		.trim()
		.split('\r\n');
	expect(rows[0]).toMatch(/,selection,synthetic$/);
	for (const row of rows.slice(1)) expect(row).toMatch(/,"country=DK,SE&gender=woman&from=2020-06-01",no$/);
});

it('says of which of two selections a row is', () => {
	const parts = [
		{ cells: [cell({})], where: {} },
		{ cells: [cell({ country: 'DK' })], where: { country: ['DK'] } },
		{ cells: [cell({}, { value: 1 })], where: {}, less: { country: ['DK'] } }
	];
	expect(selectionsCsv(parts, false, english).trim().split('\r\n')).toEqual([
		'indicator,version,country,unit,value,numerator,denominator,low,high,n,status,reason,side,selection,synthetic',
		'a,1,,persons,2,,,,,2,ok,,A,,no',
		'a,1,DK,persons,2,,,,,2,ok,,B,country=DK,no',
		'a,1,,persons,1,,,,,2,ok,,A-B,all less country=DK,no'
	]);
});

it('quotes a line end of any sort, guards what a spreadsheet would run, and leaves numbers alone', () => {
	const rows = cellsCsv(
		[cell({ kind: 'retail\rservices' }, { value: -1.5e-9 }), cell({ kind: '=1+1' })],
		false,
		{},
		english
	);
	expect(rows.split('\r\n').slice(1)).toEqual([
		'a,1,"retail\rservices",persons,-1.5e-9,,,,,2,ok,,no',
		`a,1,"'=1+1",persons,2,,,,,2,ok,,no`,
		''
	]);
});

it('keeps the codes of groups and the decimals of figures where Excel is Danish', () => {
	const cells = [cell({ isced_group: '5-8' }, { value: 0.5, low: 0.25 })];
	expect(cellsCsv(cells, false, {}, spreadsheetForm('da')).split('\r\n')[1]).toBe(
		`a;1;"'5-8";persons;0,5;;;0,25;;2;ok;;no`
	);
});
