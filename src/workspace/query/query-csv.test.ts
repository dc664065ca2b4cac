import { expect, it } from 'vitest';
import type { Value } from '#engine/engine.ts';
import type { QueryResult } from '#engine/query-answer.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import { queryCsv } from './query-csv.ts';

const english = spreadsheetForm('en');

const answered = (names: string[], rows: Value[][]): QueryResult => ({
	columns: names.map((name) => ({ name, type: 'VARCHAR', reading: 'text' })),
	count: rows.length,
	more: false,
	rows: async (from, count) => rows.slice(from, from + count)
});

it('writes an answer as CSV that no spreadsheet runs', async () => {
	const rows: Value[][] = [
		['=1+1', -5, true],
		['+47', '-5', null],
		[' @x', 'a,"b"', false],
		['－x', 'line\nbreak', 0.5],
		['|x', '2020-01-01', '-a']
	];
	expect((await queryCsv(answered(['a', 'a', '=c'], rows), english)).join('')).toBe(
		[
			`\uFEFFa,a,"'=c"`,
			`"'=1+1",-5,true`,
			`+47,-5,`,
			`"' @x","a,""b""",false`,
			`"'－x","line\nbreak",0.5`,
			`"'|x",2020-01-01,"'-a"`,
			''
		].join('\r\n')
	);
});

it('writes every row once, however many there are', async () => {
	const rows = Array.from({ length: 11_500 }, (_, i) => [i]);
	const text = (await queryCsv(answered(['i'], rows), english)).join('');
	expect(text.trimEnd().split('\r\n').slice(1).map(Number)).toEqual(rows.map(([i]) => i));
	expect((await queryCsv(answered(['i'], []), english)).join('')).toBe('\uFEFFi\r\n');
});
