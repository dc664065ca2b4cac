import type { Problem } from '#schemas/problem.ts';

/** Why a text cannot become a cell: a code of the problems and what its message is filled with. */
export interface CellFault {
	code: string;
	args: Problem['args'];
}

export const fault = (code: string, args: Problem['args'] = {}): CellFault => ({ code, args });
