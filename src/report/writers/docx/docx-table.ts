import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType
} from 'docx';
import { isRightToLeft } from '#language/isolated.ts';
import { directionOfTable } from '../../document/direction-of.ts';
import { wordsOf } from '../../document/inline.ts';
import { sidesOf } from '../../document/sides-of.ts';
import { lineOf, type Field, type Side, type Table as ReportTable } from '../../document/table.ts';
import { paperColumns } from '../paper-columns.ts';
import { directed, runsOf } from './docx-inline.ts';
import { cellSize, quoteIndent } from './docx-styles.ts';

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
export function tableOf(table: ReportTable, context: Parameters<typeof runsOf>[1]): Table {
	const { columns, heads, rows, caption, isQuoted } = table;
	const indent = isQuoted ? quoteIndent.left : 0;
	const width = full - 2 * indent;
	const { widths, size } = paperColumns(table);
	const sizes = widths.map((share) => Math.round((width * share) / 100));
	const sides = sidesOf(table);
	const look = size < 1 ? { size: Math.floor(cellSize * size) } : {};
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
								...alignment(sides[at]!, wordsOf(lineOf(field))),
								keepNext,
								children: runsOf(lineOf(field), context, { ...look, isStrong: isHead })
							})
						]
					})
			)
		});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: width, type: WidthType.DXA },
		...(isQuoted ? { indent: { size: indent, type: WidthType.DXA } } : {}),
		columnWidths: sizes,
		tableLook: { firstRow: true, firstColumn: heads > 0, noHBand: true, noVBand: true },
		caption,
		visuallyRightToLeft: directionOfTable(table) === 'rtl',
		rows: [
			row(columns, { isHead: true, keepNext: true }),
			...rows.map((cells, at) => row(cells, { keepNext: isKept(at, rows.length) }))
		]
	} as ConstructorParameters<typeof Table>[0]);
}

/** Word calls the side right at which lines end: where they are written from right to left, that is the left one. */
function alignment(side: Side | null, text: string) {
	if (side === null) return {};
	const ends = { left: AlignmentType.RIGHT, middle: AlignmentType.CENTER, right: AlignmentType.LEFT };
	const begins = { left: AlignmentType.LEFT, middle: AlignmentType.CENTER, right: AlignmentType.RIGHT };
	return { alignment: (isRightToLeft(text) ? ends : begins)[side] };
}
