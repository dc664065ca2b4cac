import type { Cell } from '#schemas/cell.ts';
import type { EditionCell } from '#schemas/edition.ts';

/** A published figure as the views take it; a hidden number of units becomes 0, which no view shows. */
export const asCell = ({ n, ...cell }: EditionCell): Cell => ({ ...cell, n: n ?? 0 });
