import type { Cell } from '#schemas/cell.ts';
import { cellColumns } from '#schemas/cell-columns.ts';
import { writeCsv } from '#tables/csv-writer.ts';

/** A JSON array with one cell per line. */
export const json = (cells: readonly Cell[]): string =>
	cells.length === 0 ? '[]\n' : `[\n${cells.map((cell) => JSON.stringify(cell)).join(',\n')}\n]\n`;

/** CSV for other programs, with a column for each dim and each detail that occurs. */
export function csv(cells: readonly Cell[]): string {
	const { columns, rows } = cellColumns(cells);
	return writeCsv([columns, ...rows], { formulas: 'verbatim', lineEnd: '\n' });
}
