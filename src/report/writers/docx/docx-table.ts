import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { columnWidths } from '../../document/column-widths.ts';
import { wordsOf } from '../../document/inline.ts';
import { lineOf, type Field, type Table as ReportTable } from '../../document/table.ts';
import { directed, runsOf } from './docx-inline.ts';

/** The width of the text on the page, in twips. */
const full = 9638;
/** What stays free at the right of a field, in twips. */
export const cellMargin = 100;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: size > 4 ? '1D2733' : 'C9D0D8' });

/** Tables of so few rows are not broken; of a longer one, no row stands alone on a page. */
const few = 5;
const isKept = (at: number, all: number): boolean =>
	at < all - 1 && (all <= few || at === 0 || at === all - 2);

/** A table whose header is said again on every page, and whose rows are not broken. */
export function tableOf(
	{ columns, heads, rows, widths, caption }: ReportTable,
	context: Parameters<typeof runsOf>[1]
): Table {
	const shares = widths ?? columnWidths({ columns, rows });
	const total = shares.reduce((sum, share) => sum + share, 0);
	const sizes = shares.map((share) => Math.round((full * share) / total));
	const row = (cells: readonly Field[], { isHead = false, keepNext = false }) =>
		new TableRow({
			tableHeader: isHead,
			cantSplit: true,
			children: cells.map(
				(field, at) =>
					new TableCell({
						width: { size: sizes[at]!, type: WidthType.DXA },
						margins: { top: 50, bottom: 50, left: 0, right: cellMargin },
						borders: { top: none, left: none, right: none, bottom: line(isHead ? 8 : 4) },
						children: [
							new Paragraph({
								style: 'Cell',
								...directed(wordsOf(lineOf(field))),
								keepNext,
								children: runsOf(lineOf(field), context, isHead)
							})
						]
					})
			)
		});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: full, type: WidthType.DXA },
		columnWidths: sizes,
		tableLook: { firstRow: true, firstColumn: heads > 0, noHBand: true, noVBand: true },
		caption,
		rows: [
			row(columns, { isHead: true, keepNext: true }),
			...rows.map((cells, at) => row(cells, { keepNext: isKept(at, rows.length) }))
		]
	} as ConstructorParameters<typeof Table>[0]);
}
