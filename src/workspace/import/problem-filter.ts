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

/** Counts of an import with those of problems that came later. */
export function withMore(counts: Outcome['counts'], more: readonly Problem[]): Outcome['counts'] {
	const added = new Map<string, Outcome['counts'][number]>();
	for (const { code, severity } of more) {
		const id = `${code} ${severity}`;
		const before = added.get(id) ?? counts.find((one) => one.code === code && one.severity === severity);
		added.set(id, { code, severity, count: (before?.count ?? 0) + 1 });
	}
	return [...counts.filter(({ code, severity }) => !added.has(`${code} ${severity}`)), ...added.values()];
}

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
