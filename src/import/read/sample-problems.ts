import type { Problem } from '#schemas/problem.ts';
import type { Reading } from '#schemas/recipe.ts';
import { fileProblem } from './file-problem.ts';
import { isBlank, type SourceRow } from './text-row.ts';
import type { Table } from './table-width.ts';
import type { Habit } from './width-habit.ts';

const habitCodes: Record<Habit, string> = { cut: 'rows-cut', blocks: 'rows-short', tail: 'rows-short' };

/** Problems visible in the header and the first rows. `whole`: these are all rows of the file. */
export function sampleProblems(
	table: Table,
	{ sheet, headerRows, headerLine }: Reading,
	rows: readonly SourceRow[],
	whole: boolean
): Problem[] {
	const problems: Problem[] = table.unnamed.map((columnIndex) => ({
		...fileProblem('unnamed-column', 'warn', sheet),
		line: headerLine,
		columnIndex,
		column: table.labels[columnIndex]!
	}));
	const nuls = table.head.flat().reduce((sum, cell) => sum + cell.split('\0').length - 1, 0);
	if (nuls > 0)
		problems.push({ ...fileProblem('nul-removed', 'warn', sheet, { count: nuls }), line: headerLine });
	if (table.habit !== null && sheet === null)
		problems.push(fileProblem(habitCodes[table.habit], 'warn', sheet));
	const side = besideAt(table, rows.slice(headerRows));
	if (side !== null)
		problems.push({
			...fileProblem('two-tables', 'question', sheet),
			line: headerLine,
			columnIndex: side,
			column: table.labels[side]!
		});
	const isEmpty = rows.slice(headerRows).every(({ cells, fault }) => fault === null && isBlank(cells));
	if (whole && isEmpty) problems.push(fileProblem('no-rows', 'warn', sheet));
	return problems;
}

/** The first column of a second table beside the first: behind a blank column, with the same labels. */
function besideAt({ head }: Table, body: readonly SourceRow[]): number | null {
	const top = (head[0] ?? []).map((cell) => cell.trim());
	const gap = top.findIndex(
		(cell, i) =>
			i > 0 && i < top.length - 1 && cell === '' && body.every(({ cells }) => (cells[i] ?? '').trim() === '')
	);
	if (gap < 0) return null;
	const left = new Set(top.slice(0, gap));
	const again = top.slice(gap + 1).filter((cell) => cell !== '' && left.has(cell));
	return again.length >= 2 ? gap + 1 : null;
}
