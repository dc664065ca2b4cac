import { Refusal } from '#import/refusal.ts';
import type { Problem } from '#schemas/problem.ts';

/** A refusal as a problem of the file; null for any other fault. */
export function refusalProblem(fault: Error | null): Problem | null {
	if (!(fault instanceof Refusal)) return null;
	const { code, args, line } = fault;
	return {
		code,
		severity: 'block',
		sheet: null,
		line,
		record: null,
		columnIndex: null,
		column: null,
		value: null,
		args
	};
}
