import type { Cell } from '#schemas/cell.ts';
import type { EditionCell } from '#schemas/edition.ts';

/** A published figure as every view takes it; a hidden number of units is none to show. */
export const asCell = ({ n, ...cell }: EditionCell): Cell => ({ ...cell, n: n ?? 0 });
