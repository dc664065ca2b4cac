import type { Problem } from '#schemas/problem.ts';

/** A problem of the file as a whole. */
export const fileProblem = (
	code: string,
	severity: Problem['severity'],
	sheet: string | null,
	args: Problem['args'] = {}
): Problem => ({
	code,
	severity,
	sheet,
	line: null,
	record: null,
	columnIndex: null,
	column: null,
	value: null,
	args
});
