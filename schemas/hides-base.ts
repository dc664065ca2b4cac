import type { CellStatus } from './cell.ts';

const hiding: readonly CellStatus[] = ['small-base', 'sensitive', 'suppressed'];

/** Whether a cell of this status says nothing of how many people are behind it. */
export const hidesBase = (status: CellStatus): boolean => hiding.includes(status);
