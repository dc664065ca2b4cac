import { existsSync, readFileSync } from 'node:fs';
import { Inflate, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { deceitfulZips } from '#tables/fixtures/deceitful-zips.ts';
import { dateOf } from '../values/date.ts';
import { canonicalNumber } from '../values/number.ts';
import { asFile, partsOf, zipOf, sheet, read, one, cellsOf } from './fixtures/made-workbook.ts';
import { openWorkbook } from './workbook.ts';

const refusal = async (bytes: Uint8Array) =>
	openWorkbook(asFile(bytes)).then(
		() => null,
		(error: unknown) => error
	);

describe('bad input 21: days', () => {
	it('counts from 1900 and from 1904', async () => {
		const days =
			'<c s="1"><v>43831</v></c><c s="2"><v>44084.585474537</v></c><c s="3"><v>61</v></c><c s="5"><v>0.0625</v></c>';
		expect((await cellsOf(days)).cells).toEqual([
			'2020-01-01',
			'2020-09-10T14:03:05',
			'1900-03-01',
			'01:30:00'
		]);
		expect((await cellsOf('<c s="1"><v>42369</v></c>', true)).cells).toEqual(['2020-01-01']);
	});

	it('counts the hours of a duration of more than a day', async () => {
		const sums = ['1.25', '4.0625', '43831.5'].map((value) => `<c s="5"><v>${value}</v></c>`).join('');
		expect((await cellsOf(sums)).cells).toEqual(['30:00:00', '97:30:00', '2020-01-01T12:00:00']);
	});

	it('does not believe in 29 February 1900, unless from 1904', async () => {
		expect(await cellsOf('<c s="1"><v>60</v></c>')).toMatchObject({
			faults: [{ columnIndex: 0, code: 'excel-serial-60' }]
		});
		expect(await cellsOf('<c s="1"><v>60</v></c>', true)).toMatchObject({
			cells: ['1904-03-01'],
			faults: []
		});
		expect((await cellsOf('<c s="1"><v>59</v></c>')).cells).toEqual(['1900-02-28']);
	});
});

describe('bad input 36: bombs', () => {
	/** How many packed bytes are unpacked until a file is refused. */
	async function unpackedUntilRefused(bytes: Uint8Array) {
		const push = vi.spyOn(Inflate.prototype, 'push');
		try {
			const refused = await refusal(bytes);
			return { refused, bytes: push.mock.calls.reduce((sum, [chunk]) => sum + chunk.length, 0) };
		} finally {
			push.mockRestore();
		}
	}

	it('refuses what declares too much, before any of it is unpacked', async () => {
		const bomb = zipOf({ ...one(''), more: { 'xl/media.bin': new Uint8Array(60 * 2 ** 20) } });
		const { refused, bytes } = await unpackedUntilRefused(bomb);
		expect(refused).toMatchObject({ code: 'zip-bomb', args: { limit: 'ratio', most: 200 } });
		expect(bytes).toBe(0);
	});

	it('refuses what grows beyond what it declares, as soon as it does', async () => {
		const bytes = zipOf({ sheets: [{ name: 'One', xml: sheet(' '.repeat(60 * 2 ** 20)) }] });
		const view = new DataView(bytes.buffer);
		for (let at = 0; at + 46 < bytes.length; at++)
			if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2 ** 20) {
				view.setUint32(at + 24, 1000, true);
				view.setUint32(view.getUint32(at + 42, true) + 22, 1000, true);
			}
		const { refused, bytes: unpacked } = await unpackedUntilRefused(bytes);
		expect(refused).toMatchObject({ code: 'zip-bomb' });
		expect(bytes.length).toBeGreaterThan(50_000);
		expect(unpacked).toBeLessThan(12_000);
	});

	it.each(deceitfulZips(partsOf(one('<row r="1"><c><v>1</v></c></row>'))))(
		'refuses what is made to deceive: %s',
		async (reason, bytes) => {
			const bomb = reason === 'size' || reason === 'ratio';
			expect(await refusal(bytes)).toMatchObject({
				code: bomb ? 'zip-bomb' : 'damaged-workbook',
				...(bomb ? { args: { limit: reason } } : {})
			});
		}
	);

	it('refuses more parts than a workbook has', async () => {
		const more = Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`p${n}`, new Uint8Array(1)]));
		expect(await refusal(zipOf({ more }))).toMatchObject({ code: 'zip-bomb', args: { limit: 'entries' } });
	});
});

describe('bad input 37: the sheet', () => {
	it('lists hidden sheets as hidden', async () => {
		const sheets = ['visible', 'hidden', 'veryHidden'].map((state) => ({
			name: state,
			state,
			xml: sheet('')
		}));
		const book = await openWorkbook(asFile(zipOf({ sheets })));
		expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
			['visible', false],
			['hidden', true],
			['veryHidden', true]
		]);
	});

	it('fills merged cells of the header, neither titles nor values', async () => {
		const text = (at: string, value: string) => `<c r="${at}" t="str"><v>${value}</v></c>`;
		const rows = `<row r="1">${text('A1', 'Title')}</row><row r="3">${text('A3', 'Name')}${text('B3', 'Spring')}</row>
<row r="4">${text('B4', 'May')}${text('C4', 'June')}</row><row r="5">${text('A5', 'Ann')}${text('B5', 'x')}</row><row r="6">${text('A6', 'Bo')}${text('B6', 'x')}</row>`;
		const merges = ['A1:C1', 'B3:C3', 'A3:A4', 'B6:C6'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
		const { rows: found } = await read(one(rows, `<mergeCells>${merges}</mergeCells>`));
		expect(found.map(({ line, cells }) => [line, ...cells])).toEqual([
			[1, 'Title'],
			[3, 'Name', 'Spring', 'Spring'],
			[4, '', 'May', 'June'],
			[5, 'Ann', 'x'],
			[6, 'Bo', 'x']
		]);
	});

	it('names errors and formulas without a saved value, and keeps saved ones', async () => {
		const row = await cellsOf(
			'<c t="e"><v>#REF!</v></c><c><f>1+1</f></c><c><f>1+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c><c t="b"><v>1</v></c>'
		);
		expect(row.cells).toEqual(['#REF!', '', '2', '', 'TRUE']);
		expect(row.faults).toEqual([
			{ columnIndex: 0, code: 'cell-error', args: { error: '#REF!' } },
			{ columnIndex: 1, code: 'formula-without-value', args: {} }
		]);
	});

	it('makes no columns and rows of a dimension or of styles', async () => {
		const { rows, book } = await read(
			one(
				'<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>'
			)
		);
		expect(rows).toEqual([{ line: 1, cells: ['1'], faults: [] }]);
		expect(book.sheets[0]!.rows).toBe(1);
	});
});

it('reads texts of all sorts, with prefixed names, without references and in any order', async () => {
	const strings =
		'<si><t>plain &amp; &#128512;</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh><t>kana</t></rPh></si><si><t>a_x000D_b_x005F_</t></si>';
	const xml = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>
<x:row r="2"><x:c t="inlineStr"><x:is><x:t>__proto__</x:t></x:is></x:c><x:c><x:v>0.30000000000000004</x:v></x:c><x:c s="4"><x:v>0.85</x:v></x:c><x:c><x:v>1.5E-7</x:v></x:c></x:row>
<x:row r="1"><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t="s"><x:v>2</x:v></x:c><x:c t="d"><x:v>2020-09-10T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
	const { rows } = await read({ sheets: [{ name: 'One', xml }], strings });
	expect(rows).toEqual([
		{ line: 1, cells: ['plain & 😀', 'rich text', 'a\rb_', '2020-09-10'], faults: [] },
		{ line: 2, cells: ['__proto__', '0.3', '85%', '0.00000015'], faults: [] }
	]);
});

it.each(['<!DOCTYPE a [<!ENTITY b "c">]>', '<!ENTITY b "c">'])('refuses %s', async (declaration) =>
	expect(await refusal(zipOf({ ...one(''), strings: declaration }))).toMatchObject({ code: 'unsafe-xml' })
);

it('refuses what is damaged or no workbook', async () => {
	expect(await refusal(new Uint8Array(10))).toMatchObject({ code: 'damaged-workbook' });
	expect(await refusal(zipSync({ 'word/document.xml': new Uint8Array(3) }))).toMatchObject({
		code: 'damaged-workbook'
	});
	expect(await refusal(zipOf({ ...one(''), strings: '<si><t>' }))).toMatchObject({
		code: 'damaged-workbook'
	});
	await expect(read(one('<row r="1"><c r="A1"><v>1</v></row>'))).rejects.toMatchObject({
		code: 'damaged-workbook'
	});
});

it('reads values of a workbook with macros, and says so', async () => {
	const { book } = await read({ ...one(''), more: { 'xl/vbaProject.bin': new Uint8Array(4) } });
	expect(book.problems).toMatchObject([{ code: 'workbook-macros', severity: 'warn' }]);
});

const real = '../shared/real/koodiklinikka';
/** How Google Sheets shows what is stored: days, percentages and money in formats, line ends as spaces, mail addresses masked. */
function shownLike(stored: string, shown: string): boolean {
	if (stored === shown) return true;
	if (/^\d{4}-\d\d-\d\dT/.test(stored)) {
		const day = dateOf(shown, /^\d\d\//.test(shown) ? 'dmy' : 'mdy');
		if ('fault' in day) return false;
		// Half seconds are rounded either way.
		const clock = shown.slice(-8).trim().padStart(8, '0');
		return Math.abs(Date.parse(`${stored}Z`) - Date.parse(`${day.day}T${clock}Z`)) <= 1000;
	}
	const number = canonicalNumber(shown.replace('€', ''), { decimal: '.', thousands: null });
	if (number !== null && stored !== '')
		return Math.abs(Number(number) / (shown.endsWith('%') ? 100 : 1) - Number(stored)) < 0.006;
	return stored.replace(/\s+/g, ' ').trim() === shown.replace(/\s+/g, ' ').trim() || shown.includes('@');
}

describe.skipIf(!existsSync(real))(`real workbooks in ${real} (skipped where it is missing)`, () => {
	it.each([
		['2021', 501, 7014],
		['2022', 686, 15778]
	])('%s holds, cell by cell, what its text file shows', async (year, count, cells) => {
		const book = await openWorkbook(asFile(readFileSync(`${real}/${year}_results.xlsx`)));
		const rows = [];
		for await (const batch of book.rows(book.sheets[0]!.name)) rows.push(...batch);
		expect(rows).toHaveLength(count);
		expect(book.sheets[0]!.rows).toBe(count);
		const lines = readFileSync(`${real}/${year}_results.tsv`, 'utf8').split(/\r?\n/);
		const shown = lines.map((line) => line.split('\t')).filter((line) => line.some((text) => text !== ''));
		expect(shown).toHaveLength(count);
		const differing = [];
		let compared = 0;
		for (const [n, row] of rows.entries()) {
			for (const [column, text] of shown[n]!.entries()) {
				compared++;
				const stored = row.cells[column] ?? '';
				if (!shownLike(stored, text)) differing.push([row.line, column, stored, text]);
			}
		}
		expect(differing).toEqual([]);
		expect(compared).toBe(cells);
	});
});
