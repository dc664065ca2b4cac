import { expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { writeWorkbook, type WrittenSheet } from './workbook-writer.ts';

const part = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);

it('has a drop-down, a day and a number where its columns say so, and hides a sheet', async () => {
	const bytes = await writeWorkbook(
		[
			{
				name: 'People',
				columns: [
					{ width: 10, prepared: 'text' },
					{ width: 10, prepared: 'text', rule: { kind: 'list', sheet: "It's", column: 1, count: 3 } },
					{ width: 10, prepared: 'day', rule: { kind: 'day' } },
					{ width: 10, rule: { kind: 'number', min: 0, max: 12, whole: false } }
				],
				header: ['Number', 'Group', 'Day', 'Hours'],
				rows: [],
				prepared: 3
			},
			{
				name: "It's",
				columns: [{ width: 5 }, { width: 5 }],
				header: ['a', 'b'],
				rows: [
					['', '5-8'],
					['', 'x & y'],
					['', 3]
				],
				prepared: 0,
				hidden: true
			}
		],
		{ title: 'Template' }
	);
	const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
	expect(sheet).toContain(
		`<dataValidations count="3"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B2000"><formula1>'It's'!`.replace(
			"It's",
			"It''s"
		) + '$B$2:$B$4</formula1></dataValidation>'
	);
	expect(sheet).toContain('sqref="C2:C2000"><formula1>18264</formula1><formula2>73050</formula2>');
	expect(sheet).toContain('type="decimal" operator="between"');
	expect(sheet.match(/<row /g)).toHaveLength(4);
	const book = part(bytes, 'xl/workbook.xml');
	expect(book).toMatch(/<sheet [^>]*name="It(?:'|&apos;)s"[^>]*state="hidden"|state="hidden"[^>]*name="It/);
	expect(book.match(/state="hidden"/g)).toHaveLength(1);
});

const table: WrittenSheet = {
	name: "Women's share",
	columns: [{ width: 12 }, { width: 8 }],
	header: ['figure', 'value'],
	rows: [
		['a name that is longer than its column', 0.5],
		['short', null]
	],
	prepared: 0,
	filtered: true
};
const about: WrittenSheet = {
	name: 'About',
	form: 'page',
	columns: [{ width: 40 }],
	header: ['Edition 1'],
	rows: [['A & B'], [{ text: 'to <it>', sheet: "Women's share" }]],
	prepared: 0
};
const properties = { title: 'A & B', creator: 'C', language: 'sv', on: '2021-07-31' };

it('gives a row the height of its lines, and wraps no other', async () => {
	const bytes = await writeWorkbook([table], properties);
	const [head, long, short] = part(bytes, 'xl/worksheets/sheet1.xml').match(/<row .*?<\/row>/gs)!;
	expect(long).toContain('ht="53.5" customHeight="1"');
	expect(head).not.toContain('ht=');
	expect(short).not.toContain('ht=');
	const styles = part(bytes, 'xl/styles.xml').match(/<xf .*?<\/xf>/gs)!;
	const wraps = (row: string) => styles[Number(/ s="(\d+)"/.exec(row)![1])]!.includes('wrapText="1"');
	expect([head, long!, short!].map(wraps)).toEqual([false, true, false]);
});

it('prints tables across A4 with their header on each sheet of paper, and what explains upright', async () => {
	const wide = { ...table, name: 'Wide', columns: [{ width: 20 }, { width: 300 }], filtered: false };
	const bytes = await writeWorkbook([about, table, wide], properties);
	const [first, second, third] = [1, 2, 3].map((at) => part(bytes, `xl/worksheets/sheet${at}.xml`));
	for (const sheet of [first, second, third])
		expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
	expect(first).toContain('paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"');
	expect(second).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"');
	expect(third).toContain('orientation="landscape" fitToWidth="2"');
	expect(first).not.toContain('<pane');
	expect(second).toContain(
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
	);
	expect(second).toContain('</sheetData><autoFilter ref="A1:B3"/>');
	expect(third).not.toContain('autoFilter');
	expect(part(bytes, 'xl/workbook.xml')).toContain(
		`<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Women''s share'!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Women''s share'!$1:$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="2">'Wide'!$A:$A,'Wide'!$1:$1</definedName></definedNames>`
	);
});

it('leads from a cell to another sheet, says what it is, and is the same bytes each time', async () => {
	const bytes = await writeWorkbook([about, table], properties);
	expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain(
		'<hyperlink ref="A3" location="&apos;Women&apos;&apos;s share&apos;!A1" display="to &lt;it&gt;"/>'
	);
	const core = part(bytes, 'docProps/core.xml');
	expect(core).toContain(
		'<dc:title>A &amp; B</dc:title><dc:creator>C</dc:creator><dc:language>sv</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2021-07-31T00:00:00Z</dcterms:created>'
	);
	expect(part(bytes, '[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
	expect(part(bytes, '_rels/.rels')).toContain('Target="docProps/core.xml"');
	const fonts = part(bytes, 'xl/styles.xml').match(/<font>.*?<\/font>/gs)!;
	for (const font of fonts)
		expect(font).toMatch(/<sz val="10"\/>.*<name val="Arial"\/>|<name val="Arial"\/>.*<sz val="10"\/>/);
	expect(Buffer.compare(bytes, await writeWorkbook([about, table], properties))).toBe(0);
});
