import { isOfNumbers } from './number-columns.ts';
import { digitsWide } from './sheet-lines.ts';
import type { SheetValue } from './workbook-writer.ts';

/** The fewest and the most digits that a column has room for; what is longer is wrapped. */
const [fewest, most] = [8, 60];
/** What stays free beside a text, and what the button of a filter takes of the header. */
const [free, button] = [1.5, 3];
/** Bold letters are wider. */
const bold = 1.15;
/** So many digits of a number are shown at most. */
const digits = 11;

/** How wide the columns of a table are, in digits, so that each shows its header whole and its longest value within bounds. */
export const sheetWidths = (
	header: readonly string[],
	rows: readonly (readonly SheetValue[])[]
): { width: number }[] =>
	header.map((name, at) => {
		const longest = rows.reduce((sum, row) => Math.max(sum, shown(row[at] ?? null)), 0);
		const room =
			Math.max(digitsWide(name) * bold + button, longest + (isOfNumbers(rows, at) ? button : 0)) + free;
		return { width: Math.ceil(Math.min(most, Math.max(fewest, room))) };
	});

function shown(value: SheetValue): number {
	if (value === null) return 0;
	if (typeof value === 'number') return Math.min(digits, String(value).length);
	if (value instanceof Date) return 10;
	return digitsWide(typeof value === 'string' ? value : value.text);
}
