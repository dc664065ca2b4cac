import type { Problem } from '#schemas/problem.ts';

/** Why a text cannot become a cell: the code of a problem and the arguments of its message. */
export interface CellFault {
	code: string;
	args: Problem['args'];
	/** Where a fault costs no more than its own cell, and the record is kept. */
	costs?: 'cell';
}

export const fault = (code: string, args: Problem['args'] = {}): CellFault => ({ code, args });
