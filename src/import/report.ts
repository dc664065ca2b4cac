import type { Problem } from '#schemas/problem.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';

/** A problem with its message in the reader's language. */
export interface WordedProblem extends Problem {
	message: string;
	fix: string;
}

const header = [
	'sheet',
	'line',
	'record',
	'column_index',
	'column_name',
	'code',
	'severity',
	'value_preview',
	'message',
	'fix'
];

/** The problems of a file for a spreadsheet: values masked, formulas disarmed. */
export function reportCsv(problems: readonly WordedProblem[], form: SpreadsheetForm): string {
	const rows = problems.map((problem) => [
		problem.sheet,
		problem.line,
		problem.record,
		problem.columnIndex,
		problem.column,
		problem.code,
		problem.severity,
		problem.value,
		problem.message,
		problem.fix
	]);
	return spreadsheet([header, ...rows], form);
}
