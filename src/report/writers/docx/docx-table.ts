import {
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type IRunOptions
} from 'docx';
import type { Table as ReportTable } from '../../document/table.ts';
import { directed } from './docx-inline.ts';

/** The width of the text on the page, in twips. */
const full = 9638;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: size > 4 ? '1D2733' : 'C9D0D8' });

const wordsIn = (text: string, isHead: boolean): IRunOptions => ({ text, bold: isHead });

/** A table whose header is said again on every page, and whose rows are not broken. */
export function tableOf({ columns, heads, rows, widths, caption }: ReportTable): Table {
	const shares = widths ?? columns.map((_, at) => (at < heads ? 2 : 1));
	const total = shares.reduce((sum, share) => sum + share, 0);
	const sizes = shares.map((share) => Math.round((full * share) / total));
	const row = (cells: readonly string[], isHead: boolean) =>
		new TableRow({
			tableHeader: isHead,
			cantSplit: true,
			children: cells.map(
				(words, at) =>
					new TableCell({
						width: { size: sizes[at]!, type: WidthType.DXA },
						margins: { top: 50, bottom: 50, left: 0, right: 100 },
						borders: { top: none, left: none, right: none, bottom: line(isHead ? 8 : 4) },
						children: [
							new Paragraph({
								style: 'Cell',
								...directed(words),
								keepNext: isHead,
								children: [new TextRun(wordsIn(words, isHead))]
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
		rows: [row(columns, true), ...rows.map((cells) => row(cells, false))]
	} as ConstructorParameters<typeof Table>[0]);
}
