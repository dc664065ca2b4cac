import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, readTable, recordsIn } from './csv-reader.ts';
import { writeCsv } from './csv-writer.ts';

const verbatim = { formulas: 'verbatim', lineEnd: '\n' } as const;
const guarded = { formulas: 'guarded', lineEnd: '\r\n' } as const;

describe('CSV that is written', () => {
	it.each([
		['plain', 'plain'],
		['retail\rservices', '"retail\rservices"'],
		['a\nb', '"a\nb"'],
		['a,b', '"a,b"'],
		['say "a"', '"say ""a"""'],
		[' a ', ' a '],
		[null, ''],
		[-1.5e-9, '-1.5e-9'],
		[true, 'true']
	])('has the cell %j as %s', (value, written) => {
		expect(writeCsv([[value, 1]], verbatim)).toBe(`${written},1\n`);
		expect(writeCsv([[value, 1]], guarded)).toBe(`${written},1\r\n`);
	});

	it.each(['=1+1', '+a', '-a', '@a', '\t=1', ' =1', '\u00a0=1', '\uff1d1', '\ufe661', '|a', '\0=1', '-1-1'])(
		'guards the formula %j where a person opens it, and keeps it where a program reads it',
		(value) => {
			expect(readCsv(writeCsv([[value, 'b']], guarded))).toEqual([[`'${value}`, 'b']]);
			expect(readCsv(writeCsv([[value, 'b']], verbatim))).toEqual([[value, 'b']]);
		}
	);

	it('has the delimiter that is asked for, and quotes all cells where asked', () => {
		const form = { ...verbatim, delimiter: ';' } as const;
		expect(writeCsv([['a;b', 'c,d', 1]], form)).toBe('"a;b";c,d;1\n');
		expect(writeCsv([['a', '', 1]], { ...form, quotes: 'all' })).toBe('"a";"";"1"\n');
	});

	it('is read as it was, whatever stands in it', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', ';', '=', '\t', 'å') });
		const rows = fc
			.nat({ max: 3 })
			.chain((more) =>
				fc.array(fc.array(cell, { minLength: more + 2, maxLength: more + 2 }), { minLength: 1, maxLength: 5 })
			);
		fc.assert(
			fc.property(rows, fc.constantFrom('\n', '\r\n'), (table, lineEnd) => {
				const text = writeCsv(table, { formulas: 'verbatim', lineEnd, quotes: 'all' });
				expect(readCsv(text)).toEqual(table);
				const canonical = writeCsv(table, verbatim);
				expect(readTable(new TextEncoder().encode(canonical))).toEqual(table);
			}),
			{ seed: 1, numRuns: 2000 }
		);
	});
});

describe('CSV that is read', () => {
	it('has its rows with and without a last line end, and without its mark', () => {
		expect(readCsv('\uFEFFa,b\n1,2\n')).toEqual(readCsv('a,b\n1,2'));
		expect(readCsv('')).toEqual([]);
		expect(recordsIn([['a', 'b'], ['1']])).toEqual([{ a: '1', b: '' }]);
	});

	it.each([
		['a,b\n1,"2\n', 'its last line does not end'],
		['a,b\n1,"2"3\n', 'Trailing quote']
	])('is refused without its value where a quote is wrong: %j', (text, message) =>
		expect(() => readCsv(text)).toThrow(message)
	);
});
