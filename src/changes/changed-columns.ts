import { cellsIn } from './canonical-cells.ts';
import type { CanonicalRow } from './canonical-rows.ts';
import type { StoredTables } from './stored-table.ts';
import type { MergedTable } from './table-changes.ts';

/** What an import changes in a table: its rows, or where the same rows stay only cells of some columns. */
export type Difference = 'rows' | ReadonlySet<string>;

/** By table; those without a difference are not in it. */
export type Differences = ReadonlyMap<string, Difference>;

/** Columns that are read wherever the table is: whose it is, and which country's, and until when a country's records reach. */
const readByAll: Record<string, readonly string[]> = {
	participant: ['participant_id', 'country', 'enrolled_on']
};

/** What differs between the stored tables and those after a merge, rows repeated in the file included. */
export function differencesOf(stored: StoredTables, merged: readonly MergedTable[]): Differences {
	return new Map(
		merged.flatMap((one): [string, Difference][] => {
			const name = one.table.name;
			if (one.untouched) return [];
			const before = stored.get(name)?.rows;
			if (before === undefined || one.repeated.length > 0) return [[name, 'rows']];
			const found = differenceOf(before, one.rows, Object.keys(one.table.columns));
			if (found === null) return [];
			const always = readByAll[name];
			const isNarrow = found !== 'rows' && always?.every((column) => !found.has(column)) === true;
			return [[name, isNarrow ? found : 'rows']];
		})
	);
}

function differenceOf(
	before: readonly CanonicalRow[],
	after: readonly CanonicalRow[],
	columns: readonly string[]
): Difference | null {
	if (before.length !== after.length) return 'rows';
	const changed = new Set<string>();
	for (const [i, row] of after.entries()) {
		const was = before[i]!;
		if (was.key !== row.key) return 'rows';
		if (was.text === row.text) continue;
		const cells = cellsIn(was.text);
		cellsIn(row.text).forEach((cell, at) => {
			if (cell !== cells[at]) changed.add(columns[at]!);
		});
	}
	return changed.size === 0 ? null : changed;
}

const everyColumn = /(?:\bselect|\bdistinct|,|\.)\s*\*/i;

/** Whether SQL that reads these tables may answer otherwise than before. A column counts as read where its name occurs. */
export function isTouched(differences: Differences, reads: ReadonlySet<string>, ...sql: string[]): boolean {
	return [...reads].some((table) => {
		const found = differences.get(table);
		if (found === undefined || found === 'rows') return found === 'rows';
		if (sql.some((text) => everyColumn.test(text))) return true;
		return sql.some((text) => text.split(/\W+/).some((word) => found.has(word)));
	});
}
