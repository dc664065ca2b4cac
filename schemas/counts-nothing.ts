import type { Cell } from './cell.ts';

/** Whether a figure has no value because there is nothing to count, though all that it needs was delivered. */
export const countsNothing = ({ reason }: Pick<Cell, 'reason'>): boolean =>
	reason === 'no-units' || reason === 'no-ties';
