import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { reportCsv } from './report.ts';

const report = (value: string) =>
	reportCsv([
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
	]);
const valueIn = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data[1]![7];

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
	['+4.5', '+4.5'],
	['-3,25', '-3,25'],
	['a=1', 'a=1']
])('32: %j stands in the report as %j, also after it was read and written again', (value, written) => {
	const once = valueIn(report(value));
	expect(once).toBe(written);
	expect(valueIn(report(once!))).toBe(written);
});
