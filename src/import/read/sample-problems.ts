import type { Problem } from '#schemas/problem.ts';
import type { Reading } from '#schemas/recipe.ts';
import { fileProblem } from './file-problem.ts';
import { rowsIn } from './tables-beside.ts';
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
	const isEmpty = rows.slice(headerRows).every(({ cells, fault }) => fault === null && isBlank(cells));
	if (whole && isEmpty) problems.push(fileProblem('no-rows', 'warn', sheet));
	return problems;
}

/** The question which of the tables side by side is meant; until it is answered, it is the first. */
export function sideBySide(
	rows: readonly SourceRow[],
	{ sheet, headerRows, headerLine }: Reading,
	tables: readonly NonNullable<Reading['columns']>[]
): Problem {
	const [first, second] = [tables[0]!, tables[1]!];
	return {
		...fileProblem('two-tables', 'question', sheet, {
			tables: tables.length,
			first: rowsIn(rows, headerRows, first),
			second: rowsIn(rows, headerRows, second),
			from: second[0] + 1,
			to: second[1]
		}),
		line: headerLine
	};
}
