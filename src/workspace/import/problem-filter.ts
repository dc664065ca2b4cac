import type { Outcome } from '#import/importer.ts';
import type { Problem } from '#schemas/problem.ts';

/** What of the problems is on screen; the empty text lets all through. */
export interface Filter {
	code: string;
	severity: string;
	column: string;
}

export const everything: Filter = { code: '', severity: '', column: '' };

export const passing = (problems: readonly Problem[], { code, severity, column }: Filter): Problem[] =>
	problems.filter(
		(problem) =>
			(code === '' || problem.code === code) &&
			(severity === '' || problem.severity === severity) &&
			(column === '' || String(problem.columnIndex) === column)
	);

const order: Problem['severity'][] = ['block', 'question', 'row', 'warn'];

/** Groups, the gravest first, the largest of equals first. */
export const grouped = (counts: Outcome['counts']): Outcome['counts'] =>
	[...counts].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count);

/** Columns that problems are about, in the order of the file. */
export function columnsIn(problems: readonly Problem[]): { value: string; label: string }[] {
	const found = new Map<number, string>();
	for (const { columnIndex, column } of problems)
		if (columnIndex !== null && !found.has(columnIndex))
			found.set(columnIndex, column ?? String(columnIndex));
	return [...found].sort(([a], [b]) => a - b).map(([index, label]) => ({ value: String(index), label }));
}
