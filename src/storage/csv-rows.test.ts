import { describe, expect, it } from 'vitest';
import { countRows, withoutSource } from './csv-rows.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (csv: Uint8Array) => new TextDecoder().decode(csv);

describe('rows of a table', () => {
	it.each([
		['a header alone', 'a,source\n', 0, 'a\n'],
		['rows', 'a,b,source\n1,2,list\n,,list\n', 2, 'a,b\n1,2\n,\n'],
		['names of recipes with commas', 'a,source\n1,"Baseline, ""Forms"""\n2,x\n', 2, 'a\n1\n2\n'],
		['names of recipes with line ends', 'a,source\n1,"two\nlines"\n2,x\n', 2, 'a\n1\n2\n'],
		['a table that has a source of its own', 'a,source,source\n1,survey,list\n', 1, 'a,source\n1,survey\n']
	])('%s: counted, and given away without their source', (_, csv, rows, bare) => {
		expect(countRows(bytes(csv))).toBe(rows);
		expect(text(withoutSource(bytes(csv)))).toBe(bare);
	});

	it.each([
		['nothing', '', 'it has no header'],
		['a line that does not end', 'a,source\n1,list', 'its last line does not end'],
		['a quote that does not end', 'a,source\n1,"list\n', 'its last line does not end']
	])('%s is no table', (_, csv, message) => {
		expect(() => countRows(bytes(csv))).toThrow(message);
	});

	it('a table without source gives no column away in its place', () => {
		expect(() => withoutSource(bytes('a,b\n1,2\n'))).toThrow('its last column is not source');
	});
});
