import type { Problem } from '#schemas/problem.ts';

/** A problem with its sentences in the reader's language. */
export interface ToldProblem extends Problem {
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

/** What a spreadsheet would take as the beginning of a formula, also behind blanks and in its full-width form. */
function startsFormula(text: string): boolean {
	if (/^[\t\r\n\0|]/.test(text)) return true;
	const first = text.replace(/^[\s\uFEFF\u200B]+/, '').charAt(0);
	return first !== '' && '=+-@'.includes(first.normalize('NFKC'));
}

const isNumber = (text: string) => /^[+-]?\d{1,15}([.,]\d{1,15})?$/.test(text);

function cell(value: string | number | null): string {
	const raw = value === null ? '' : String(value);
	const text = startsFormula(raw) && !isNumber(raw) ? `'${raw}` : raw;
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The problems of a file as CSV (UTF-8 with its mark, so that Excel reads it): values masked, formulas disarmed. */
export function reportCsv(problems: readonly ToldProblem[]): string {
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
	return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
}
