import type { Cell } from '#schemas/cell.ts';
import type { Figure } from './figure.ts';

/** A figure without a value, with the reason. */
export const absentFigure = (status: Cell['status'], reason: NonNullable<Cell['reason']>): Figure => ({
	value: null,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n: 0,
	status,
	reason
});
