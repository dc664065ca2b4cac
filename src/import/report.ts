import type { Problem } from '#schemas/problem.ts';
import { writeCsv } from '#tables/csv-writer.ts';

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

/** The problems of a file as CSV (UTF-8 with its mark, so that Excel reads it): values masked, formulas disarmed. */
export function reportCsv(problems: readonly WordedProblem[]): string {
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
	return `\uFEFF${writeCsv([header, ...rows], { formulas: 'guarded', lineEnd: '\n' })}`;
}
