import type { Cell } from '#schemas/cell.ts';
import { cellColumns } from '#schemas/cell-columns.ts';

const quoted = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Cells as CSV. `synthetic` stands in every row, so that a file on its own still says what it is. */
export function toCsv(cells: readonly Cell[], synthetic: boolean): string {
	const { columns, rows } = cellColumns(cells);
	const invented = synthetic ? 'yes' : 'no';
	const table = [[...columns, 'synthetic'], ...rows.map((row) => [...row, invented])];
	return table.map((row) => row.map((value) => quoted(String(value))).join(',')).join('\r\n') + '\r\n';
}
