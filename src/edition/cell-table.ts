import { cellColumns, type CellTable } from '#schemas/cell-columns.ts';
import type { EditionCell } from '#schemas/edition.ts';

/** Cells of an edition as a flat table. Cells without a number leave theirs empty. */
export const cellTable = (cells: readonly EditionCell[]): CellTable =>
	cellColumns(cells.map(({ n, ...cell }) => ({ ...cell, n: n as number })));
