import { expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { writeWorkbook } from './workbook-writer.ts';

const part = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);

it('has a drop-down, a day and a number where its columns say so, and hides a sheet', async () => {
	const bytes = await writeWorkbook([
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
	]);
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
