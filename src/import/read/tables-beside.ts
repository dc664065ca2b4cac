import type { Reading } from '#schemas/recipe.ts';
import { isBlank, type SourceRow } from './text-row.ts';

type Columns = NonNullable<Reading['columns']>;

/** Labels that two tables must have in common. */
const fewest = 2;

/** The tables that stand side by side in rows, header first: apart by a blank column, with the same labels. Null for one. */
export function tablesBeside(rows: readonly SourceRow[], headerRows: number): Columns[] | null {
	const top = (headerRows > 0 ? (rows[0]?.cells ?? []) : []).map((cell) => cell.trim());
	const blank = top.map(
		(label, i) => label === '' && rows.every(({ cells }) => (cells[i] ?? '').trim() === '')
	);
	const parts: Columns[] = [];
	top.forEach((_, i) => {
		if (blank[i]) return;
		if (i === 0 || blank[i - 1]) parts.push([i, i + 1]);
		else parts.at(-1)![1] = i + 1;
	});
	const [first, ...others] = parts;
	if (first === undefined) return null;
	const labels = new Set(top.slice(...first));
	// Weeks of one list repeat their days, but not whom a line is about.
	const isAgain = (part: Columns) => {
		const own = top.slice(...part);
		return own.includes(top[first[0]]!) && own.filter((label) => labels.has(label)).length >= fewest;
	};
	const tables: Columns[] = [first];
	for (const part of others)
		if (isAgain(part)) tables.push(part);
		else tables.at(-1)![1] = part[1];
	return tables.length === 1 ? null : tables;
}

/** How many rows below the header have something in a part of the columns. */
export const rowsIn = (rows: readonly SourceRow[], headerRows: number, columns: Columns): number =>
	rows.slice(headerRows).filter(({ cells }) => !isBlank(cells.slice(...columns))).length;
