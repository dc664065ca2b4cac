import { wordsOf } from './inline.ts';
import { lineOf, type Table } from './table.ts';

/** How many letters fit on a line of a table that is as wide as the page. */
const letters = 100;

/** About how many lines a table takes on paper, its header aside. */
export function linesOf({ columns, rows, widths }: Pick<Table, 'columns' | 'rows' | 'widths'>): number {
	const shares = widths ?? columns.map(() => 1);
	const total = shares.reduce((sum, share) => sum + share, 0);
	return rows
		.map((row) =>
			Math.max(
				1,
				...row.map((field, at) =>
					Math.ceil((wordsOf(lineOf(field)).length * total) / (letters * (shares[at] ?? 1)))
				)
			)
		)
		.reduce((sum, lines) => sum + lines, 0);
}
