import type { SheetData } from 'write-excel-file/universal';
import { isOfNumbers } from './number-columns.ts';
import { sheetLines } from './sheet-lines.ts';
import type { SheetValue, WrittenSheet } from './workbook-writer.ts';

const preparations = {
	text: { type: String, format: '@' },
	day: { type: Date, format: 'yyyy-mm-dd' }
} as const;

/** The height of a line, and what stays free above and below, in points. */
const [lineHeight, free] = [12.75, 2.5];
/** Free of the button of a filter, and of the text of the next column. */
const atRight = { align: 'right', indent: 2 } as const;
/** The tallest row that Excel allows, in points. */
const tallest = 409;
/** What of the width of a column is free at the sides of a text, in digits. */
const padding = 0.8;
/** Bold letters are wider. */
const bold = 1.15;

/** The text of a value that may be longer than its column; a number or a day is never wrapped. */
const textOf = (value: SheetValue): string => {
	if (typeof value === 'string') return value;
	return value === null || typeof value === 'number' || value instanceof Date ? '' : value.text;
};

/**
 * The cells of a sheet. A row with a text that is longer than its column gets the height of its lines, as not every program finds it by
 * itself and draws the text over the next row; others have none, and theirs is not wrapped.
 */
export function cellsOf({ columns, header, rows, prepared }: WrittenSheet): SheetData {
	const aligned = columns.map((_, at) => (isOfNumbers(rows, at) ? atRight : {}));
	const empty = columns.map(({ prepared: as }) => (as === undefined ? null : preparations[as]));
	const lookOf = (row: readonly SheetValue[], factor = 1) => {
		const lines = row.map((value, at) => sheetLines(textOf(value), (columns[at]!.width - padding) / factor));
		const most = Math.max(1, ...lines);
		const look = { alignVertical: 'top' } as const;
		return most === 1 ? look : { ...look, wrap: true, height: Math.min(tallest, most * lineHeight + free) };
	};
	const head = lookOf(header, bold);
	return [
		header.map((value, at) => ({ value, fontWeight: 'bold', ...head, ...aligned[at] })),
		...rows.map((row) => {
			const look = lookOf(row);
			return row.map((value, at) => {
				if (value === null) return null;
				if (value instanceof Date) return { value, ...preparations.day };
				if (typeof value !== 'object') return { value, ...look, ...aligned[at] };
				return {
					value: value.text,
					...look,
					textColor: '#0b5394',
					textDecoration: { underline: true } as const
				};
			});
		}),
		...Array.from({ length: prepared }, () => empty)
	];
}
