import type { Outcome } from '#import/importer.ts';
import type { Problem } from '#schemas/problem.ts';

/** Which problems are shown; an empty text applies no filter. */
export interface ProblemFilter {
	code: string;
	severity: string;
	column: string;
}

export const noFilter: ProblemFilter = { code: '', severity: '', column: '' };

export const filteredProblems = (
	problems: readonly Problem[],
	{ code, severity, column }: ProblemFilter
): Problem[] =>
	problems.filter(
		(problem) =>
			(code === '' || problem.code === code) &&
			(severity === '' || problem.severity === severity) &&
			(column === '' || String(problem.columnIndex) === column)
	);

const order: Problem['severity'][] = ['block', 'question', 'row', 'warn'];

/** Groups, the most serious first, the largest first among equals. */
export const sortedGroups = (counts: Outcome['counts']): Outcome['counts'] =>
	[...counts].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count);

/** Columns that problems are about, in the order of the file. */
export function problemColumns(problems: readonly Problem[]): { value: string; label: string }[] {
	const found = new Map<number, string>();
	for (const { columnIndex, column } of problems)
		if (columnIndex !== null && !found.has(columnIndex))
			found.set(columnIndex, column ?? String(columnIndex));
	return [...found].sort(([a], [b]) => a - b).map(([index, label]) => ({ value: String(index), label }));
}
