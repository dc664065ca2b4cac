import { expect, it } from 'vitest';
import { readCsv } from '#tables/csv-reader.ts';
import { unguarded } from '#tables/guard.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import { reportCsv } from './report.ts';

const report = (value: string) =>
	reportCsv(
		[
			{
				code: 'format',
				severity: 'row',
				sheet: null,
				line: 2,
				record: 1,
				columnIndex: 0,
				column: 'a',
				value,
				args: {},
				message: 'm',
				fix: 'f'
			}
		],
		spreadsheetForm('nb')
	);
const valueIn = (csv: string) => readCsv(csv, 'any', ';')[1]![7]!;

it.each([
	['=HYPERLINK("http://x";"y")', '\'=HYPERLINK("http://x";"y")'],
	['+1+1', "'+1+1"],
	['@SUM(A1)', "'@SUM(A1)"],
	['\t=1', "'\t=1"],
	[' =1', "' =1"],
	['\u00a0=1', "'\u00a0=1"],
	['＝1', "'＝1"],
	['|calc', "'|calc"],
	['-x', "'-x"],
	['-5', '-5'],
	['+4,5', '+4,5'],
	['+4.5', "'+4.5"],
	['5-8', "'5-8"],
	['-3,25', '-3,25'],
	['a=1', 'a=1']
])('32: %j stands in the report as %j, also after it was read and written again', (value, written) => {
	const once = valueIn(report(value));
	expect(once).toBe(written);
	expect(valueIn(report(unguarded(once)))).toBe(written);
});
