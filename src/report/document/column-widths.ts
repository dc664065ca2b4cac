import { wordsOf } from './inline.ts';
import { lineOf, type Table } from './table.ts';

/** The fewest and the most letters that a column's width counts. */
const [fewest, most] = [8, 40];

/** How wide the columns of a table are, relative to each other, so that each has room for its longest field, within bounds. */
export const columnWidths = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] =>
	columns.map((column, at) => {
		const fields = rows.map((row) => wordsOf(lineOf(row[at] ?? '')));
		return Math.min(most, Math.max(fewest, ...[column, ...fields].map(({ length }) => length)));
	});
