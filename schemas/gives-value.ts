import type { CellStatus } from './cell.ts';

/** Whether a cell of this status has a value that is shown as one: altered values look like any other. */
export const givesValue = (status: CellStatus): status is 'ok' | 'perturbed' | 'held' =>
	status === 'ok' || status === 'perturbed' || status === 'held';
