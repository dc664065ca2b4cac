import {
	findElement,
	getCellAddress,
	getOrderOfSiblings,
	insertElementMarkupAccordingToOrderOfSiblings,
	replaceElement,
	sanitizeAttributeValue,
	sanitizeTextContent
} from 'write-excel-file/utility';
import type { WrittenSheet } from './workbook-writer.ts';

const part = 'xl/worksheets/sheet{id}.xml';
/** So many digits stand beside each other on a sheet of A4 that lies, in letters that can still be read. */
const readable = 270;
/** So many lines of a page that is read downwards go on one sheet of paper. */
const onePage = 80;

const nameOf = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
const isTable = ({ form = 'table' }: WrittenSheet): boolean => form === 'table';

/** How many sheets of paper a table is wide. */
function papers({ columns }: WrittenSheet): number {
	const [first = 0, ...others] = columns.map(({ width }) => width);
	const rest = others.reduce((sum, width) => sum + width, 0);
	// The first column stands on each.
	return first + rest <= readable ? 1 : Math.ceil(rest / Math.max(1, readable - first));
}

/** The first and the last cell of a table with its header. */
const cornersOf = ({ columns, rows }: WrittenSheet): string[] => [
	getCellAddress(0, 0),
	getCellAddress(rows.length, columns.length - 1)
];

/** An address that stays the same wherever it is read from: `$A$1`. */
const fixed = (address: string): string =>
	address.replace(/([A-Z]+)(\d+)/, (_, column: string, row: string) => `$${column}$${row}`);

/** What is added to a sheet, each at its place: how it is printed, what can be filtered, where its cells lead. */
function additionsOf(sheet: WrittenSheet): string[] {
	const links = sheet.rows.flatMap((row, at) =>
		row.flatMap((value, column) =>
			value !== null && typeof value === 'object' && 'sheet' in value
				? [
						`<hyperlink ref="${getCellAddress(at + 1, column)}" location="${sanitizeAttributeValue(`${nameOf(value.sheet)}!A1`)}" display="${sanitizeAttributeValue(value.text)}"/>`
					]
				: []
		)
	);
	const orientation = isTable(sheet) ? 'landscape' : 'portrait';
	return [
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		...(sheet.filtered ? [`<autoFilter ref="${cornersOf(sheet).join(':')}"/>`] : []),
		...(links.length > 0 ? [`<hyperlinks>${links.join('')}</hyperlinks>`] : []),
		'<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
		`<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${papers(sheet)}" fitToHeight="${isTable(sheet) || sheet.rows.length > onePage ? 0 : 1}"/>`,
		'<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'
	];
}

/** What the workbook says of its sheets by name: the head that each sheet of paper repeats, and what is filtered. */
const definedNames = (sheets: readonly WrittenSheet[]): string =>
	sheets
		.flatMap((sheet, at) => {
			const name = sanitizeTextContent(nameOf(sheet.name));
			const titles = `${papers(sheet) > 1 ? `${name}!$A:$A,` : ''}${name}!$1:$1`;
			return [
				...(sheet.filtered
					? [
							`<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${name}!${cornersOf(sheet).map(fixed).join(':')}</definedName>`
						]
					: []),
				...(isTable(sheet)
					? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${titles}</definedName>`]
					: [])
			];
		})
		.join('');

/** The header stays in sight. Where no column does, the part below it is the active one: others are refused by strict readers. */
function withPane(xml: string): string {
	const pane = findElement(xml, 'pane');
	if (!pane) return xml;
	const kept =
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
	return replaceElement(xml, pane, kept);
}

/** How sheets are printed, filtered and linked. */
export const layout = (sheets: readonly WrittenSheet[]) => ({
	files: {
		transform: {
			[part]: {
				transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string =>
					additionsOf(sheets[sheetIndex]!).reduce(
						(all, more) =>
							insertElementMarkupAccordingToOrderOfSiblings(
								all,
								more,
								getOrderOfSiblings(part, 'worksheet')!,
								'worksheet'
							),
						withPane(xml)
					)
			},
			'xl/workbook.xml': {
				transform(xml: string): string {
					const names = definedNames(sheets);
					if (names === '') return xml;
					const order = getOrderOfSiblings('xl/workbook.xml', 'workbook')!;
					const all = `<definedNames>${names}</definedNames>`;
					const there = findElement(xml, 'definedNames');
					if (there) return replaceElement(xml, there, all);
					return insertElementMarkupAccordingToOrderOfSiblings(xml, all, order, 'workbook');
				}
			}
		}
	}
});
