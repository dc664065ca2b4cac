import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languages } from '#schemas/languages.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import { detectAsWritten, recordsAsWritten } from './as-written.ts';
import { byteFile } from './read/fixtures/byte-file.ts';

/** Texts that spreadsheets, CSV readers and people have tripped over. */
const naughty = [
	...[
		'5-8',
		'MAR1',
		'0045',
		'1E5',
		'3.12',
		'3,12',
		'2020-04',
		'31.12.2020',
		'8:30',
		'TRUE',
		'+4512345678',
		'1/2'
	],
	...['=1+1', "'=1", "''5-8", "'", '@SUM(A1)', '\t=1', '\u00a0=1', '＝1', '-1-1', '|calc', "'a'", "'0045'"],
	...[
		'a;b',
		'a,b',
		'a\tb',
		'"',
		'""',
		'"a"b',
		'line\nbreak',
		'line\r\nbreak',
		'cr\rhere',
		' spaced ',
		'\ufeffbom'
	],
	...[
		'åäöæøÅÄÖÆØ',
		'اردو',
		'😀',
		'e\u0301',
		'\u200b',
		'\u2028',
		'<img src=x onerror=alert(1)>',
		'${x}',
		'#REF!',
		'NULL'
	],
	...['Total', 'I alt', 'sep=;', '__proto__', '-5', '1.5', '1,5', '12,5 %', 'kr 5', '(5)', '1 000', 'Maj 5']
];
const text = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...naughty) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
	{
		weight: 2,
		arbitrary: fc.string({
			unit: fc.constantFrom(...Array.from('\'=+-@0159.,;/:eE\t \n\r"a%')),
			maxLength: 8
		})
	}
);
const width = 4;
const row = fc.array(text, { minLength: width, maxLength: width });

it.each(languages)(
	'a table that was written for a spreadsheet in %s is read as it was, cell by cell',
	async (language) => {
		const form = spreadsheetForm(language);
		const header = ['first', 'second', 'third', 'fourth'];
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
				const file = byteFile('table.csv', new TextEncoder().encode(spreadsheet([header, ...rows], form)));
				const { reading } = await detectAsWritten(file, {
					delimiter: form.delimiter,
					quote: '"',
					headerLine: 1,
					headerRows: 1,
					leaveTotals: false
				});
				const read: string[][] = [];
				for await (const batch of recordsAsWritten(file, reading))
					read.push(...batch.map(({ cells }) => cells));
				// No reader of text accepts NUL; ours leaves it out and says so.
				const wanted = rows.map((cells) => cells.map((one) => one.replaceAll('\0', '')));
				const blank = (cells: string[]) => cells.every((one) => one.trim() === '');
				expect(read.filter((cells) => !blank(cells))).toEqual(wanted.filter((cells) => !blank(cells)));
			}),
			{ seed: 1, numRuns: 400 }
		);
	}
);

it('is found to be separated as it is, and a label that was guarded is read without its apostrophe', async () => {
	for (const language of languages) {
		const rows = Array.from({ length: 5 }, (_, i) => [`p${i}`, '5-8', 1.5 + i, '2020-08-01']);
		const csv = spreadsheet([['id', '5-8', 'hours', 'day'], ...rows], spreadsheetForm(language));
		const { reading, header } = await detectAsWritten(
			byteFile('table.csv', new TextEncoder().encode(csv)),
			{}
		);
		expect([reading.delimiter, header]).toEqual([
			spreadsheetForm(language).delimiter,
			['id', '5-8', 'hours', 'day']
		]);
	}
});
