import type { Cell } from '#schemas/cell.ts';
import { cellColumns } from '#schemas/cell-columns.ts';
import { writeCsv } from '#tables/csv-writer.ts';

/** Cells as CSV for a spreadsheet. `synthetic` is in every row, so that a file on its own still says what it is. */
export function cellsCsv(cells: readonly Cell[], synthetic: boolean): string {
	const { columns, rows } = cellColumns(cells);
	const invented = synthetic ? 'yes' : 'no';
	const table = [[...columns, 'synthetic'], ...rows.map((row) => [...row, invented])];
	return writeCsv(table, { formulas: 'guarded', lineEnd: '\r\n' });
}
