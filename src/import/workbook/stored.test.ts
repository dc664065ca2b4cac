import fc from 'fast-check';
import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { serialDay } from './serial-date.ts';
import { storedNumber } from './stored-number.ts';
import { cellText } from './cell-text.ts';
import { meaningOf } from './styles.ts';
import { openWorkbook } from './workbook.ts';

it.each([
	['0.30000000000000004', '0.3'],
	['1E5', '100000'],
	['1.5e-7', '0.00000015'],
	['-2.5E-3', '-0.0025'],
	['1.2345678901234567E+20', '123456789012346000000'],
	['12.50', '12.5'],
	['1234567890123456', '1234567890123456'],
	['', null],
	['abc', null],
	['1e999', null]
])('the number %s is %s', (text, number) => expect(storedNumber(text)).toBe(number));

it.each([
	['dd\\-mm\\-yyyy', 'day'],
	['[$-406]d. mmmm yyyy;@', 'day'],
	['d.m.yyyy h:mm', 'day'],
	['mmm', 'day'],
	['[h]:mm:ss', 'time'],
	['h:mm AM/PM', 'time'],
	['mm:ss.0', 'time'],
	['0.00', 'amount'],
	['#,##0.00 "days"', 'amount'],
	['[Red]0;[Blue]-0', 'amount'],
	['0 \\d', 'amount'],
	['General', 'amount'],
	['@', 'amount'],
	['0.00E+00', 'amount']
])('the format %s shows a %s', (format, meaning) => expect(meaningOf(format)).toBe(meaning));

it('gives back every second from 1900 on, by both epochs', () => {
	const first = Date.UTC(1900, 2, 1);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 8e9 }), fc.boolean(), (seconds, epoch1904) => {
			const at = first + seconds * 1000;
			const zero = epoch1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
			fc.pre(at >= zero);
			const text = new Date(at).toISOString().slice(0, 19).replace('T00:00:00', '');
			expect(serialDay((at - zero) / 86_400_000, epoch1904)).toEqual({ text, unreal: false });
		})
	);
});

it('gives back what another program wrote', async () => {
	const rows = [
		['name', 'hours', 'on', 'present'],
		['Søren & <Åse> "x"', 2.25, new Date(Date.UTC(2020, 8, 10)), true],
		['=1+1', -0.1, new Date(Date.UTC(2021, 11, 31, 23, 59, 59)), false],
		['007', 1e-7, null, null]
	];
	const bytes = new Uint8Array(await writeXlsxFile(rows, { dateFormat: 'dd/mm/yyyy' }).toBuffer());
	const book = await openWorkbook({
		name: 'a.xlsx',
		size: bytes.length,
		slice: async (from, to) => bytes.slice(from, to)
	});
	const read = [];
	for await (const batch of book.rows(book.sheets[0]!.name)) read.push(...batch.map(({ cells }) => cells));
	expect(read).toEqual([
		['name', 'hours', 'on', 'present'],
		['Søren & <Åse> "x"', '2.25', '2020-09-10', 'TRUE'],
		['=1+1', '-0.1', '2021-12-31T23:59:59', 'FALSE'],
		['007', '0.0000001']
	]);
});

it.each([
	['0%', 'percent'],
	['0.0%', 'percent'],
	['0" %"', 'amount'],
	['[Red]0.00%;0%', 'percent'],
	['0000', { digits: 4 }],
	['00', { digits: 2 }],
	['0', 'amount'],
	['0.00', 'amount'],
	['#,##0.0', 'amount']
])('the format %s shows %j', (format, meaning) => expect(meaningOf(format)).toEqual(meaning));

it.each([
	['42', '0042'],
	['12345', '12345'],
	['1.5', '1.5']
])('a code of four digits stored as %s is %s', (value, text) =>
	expect(
		cellText(
			{ type: 'n', style: 0, value, inline: '', formula: false },
			{ strings: [], styles: [{ digits: 4 }], epoch1904: false }
		)
	).toEqual({ text, fault: null })
);
