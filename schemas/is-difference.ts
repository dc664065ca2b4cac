import type { CellUnit } from './cell.ts';

/** Whether a unit measures a change or a difference: zero means "no change", and the sign matters. */
export const isDifference = (unit: CellUnit): boolean =>
	unit === 'points' || unit === 'index-points' || unit === 'percentage-points';
