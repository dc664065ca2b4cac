import type { Problem } from '#schemas/problem.ts';

/** Why a text cannot become a cell: the code of a problem and the arguments of its message. */
export interface CellFault {
	code: string;
	args: Problem['args'];
}

export const fault = (code: string, args: Problem['args'] = {}): CellFault => ({ code, args });
