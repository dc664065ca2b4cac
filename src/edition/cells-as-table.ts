import { cellColumns, type CellTable } from '#schemas/cell-columns.ts';
import type { EditionCell } from '#schemas/edition.ts';

/** Cells of an edition as a flat table: that of all cells, with the least value of a suppressed share and the edition of a held figure. */
export function cellTable(cells: readonly EditionCell[]): CellTable {
	const { columns, rows } = cellColumns(
		cells.map(({ at_least: _bound, since: _since, n, ...cell }) => ({ ...cell, n: n as number }))
	);
	const at = columns.indexOf('status') + 1;
	const insert = <T>(list: readonly T[], ...more: T[]) => [...list.slice(0, at), ...more, ...list.slice(at)];
	return {
		columns: insert(columns, 'at_least', 'since'),
		rows: rows.map((row, i) => insert(row, cells[i]!.at_least ?? '', cells[i]!.since ?? ''))
	};
}
