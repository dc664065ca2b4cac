import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';
import { countsAlone, followParticipants } from './follow-participants.ts';
import { cellsIn, lineOf } from './canonical-cells.ts';
import { bytesOf, rowsOf, type CanonicalRow } from './canonical-rows.ts';
import type { StoredTable, StoredTables } from './stored-table.ts';

/** What an import changes in the rows of one table. */
export interface TableChange {
	table: string;
	added: number;
	changed: number;
	unchanged: number;
	removed: number;
}

export interface Merging {
	programme: Programme;
	/** Name of the recipe of the incoming file. */
	source: string;
	/** Whether rows of the same source that are no longer in the file are removed. */
	complete: boolean;
	/** Columns that the file does not have, by table: there what is stored stays. */
	silent?: ReadonlyMap<string, readonly string[]>;
	/** Columns for which the file has no place, by table: what is stored there stays as long as the rest of the row is the same. */
	placeless?: ReadonlyMap<string, readonly string[]>;
	/** People whom rows of the file name that were not accepted: they are in it, and nothing of theirs is removed. */
	stillNamed?: ReadonlySet<string> | undefined;
	/**
	 * Whether a row of the file is rejected, by its table and index; it still counts as present in the file.
	 */
	falls?: (table: string, place: number) => boolean;
	/** Keys of rows that are removed because what they refer to is removed, by table. */
	orphans?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One table after the merge. */
export interface MergedTable {
	table: Table;
	rows: CanonicalRow[];
	/** Rows of the file whose key occurred in it before: the first one is accepted. */
	repeated: CanonicalRow[];
	change: TableChange;
	/** The stored table, where the import leaves it as it is. */
	untouched?: StoredTable;
}

/** Stored tables: canonical CSV, the last column `source`. */
export type Tables = ReadonlyMap<string, Uint8Array>;

function mergeTable(
	table: Table,
	kept: readonly CanonicalRow[],
	incoming: readonly CanonicalRow[],
	options: Merging
): MergedTable {
	const { source, complete, stillNamed = new Set<string>(), falls = () => false, orphans } = options;
	const rows = new Map(kept.map((row) => [row.key, row]));
	const named = new Set<string>();
	const repeated: CanonicalRow[] = [];
	const change = { table: table.name, added: 0, changed: 0, unchanged: 0, removed: 0 };
	const placesOf = (names: readonly string[] = []) =>
		names.map((name) => Object.keys(table.columns).indexOf(name));
	const unsaid = placesOf(options.silent?.get(table.name));
	const placeless = placesOf(options.placeless?.get(table.name));
	for (const coming of incoming) {
		const row = withStored(coming, rows.get(coming.key), unsaid, placeless);
		const fallen = falls(table.name, row.place!);
		if (fallen || named.has(row.key)) {
			if (!fallen) repeated.push(row);
			else if (rows.get(row.key)?.place === null) named.add(row.key);
			continue;
		}
		named.add(row.key);
		const before = rows.get(row.key);
		const what = before === undefined ? 'added' : before.text === row.text ? 'unchanged' : 'changed';
		if (countsAlone(table, row)) change[what] += 1;
		rows.set(row.key, row);
	}
	const gone = orphans?.get(table.name);
	for (const row of kept) {
		const missing =
			complete &&
			row.source === source &&
			!named.has(row.key) &&
			!(stillNamed.size > 0 && cellsIn(row.text).some((cell) => stillNamed.has(cell)));
		if ((missing || gone?.has(row.key) === true) && rows.get(row.key)?.place === null) {
			rows.delete(row.key);
			if (countsAlone(table, row)) change.removed += 1;
		}
	}
	return { table, rows: [...rows.values()], repeated, change };
}

/** A row of the file, with the stored cells of the columns that the file does not have. */
function withStored(
	row: CanonicalRow,
	stored: CanonicalRow | undefined,
	unsaid: readonly number[],
	placeless: readonly number[]
): CanonicalRow {
	if (stored === undefined || stored.place !== null || unsaid.length + placeless.length === 0) return row;
	const [cells, before] = [cellsIn(row.text), cellsIn(stored.text)];
	for (const at of unsaid) if (before[at] !== '') cells[at] = before[at]!;
	const filled = cells.map((cell, at) => (cell === '' && placeless.includes(at) ? before[at]! : cell));
	const text = lineOf(filled);
	return { ...row, text: text === stored.text ? text : lineOf(cells) };
}

/** Rows by table name. */
export type RowsByTable = ReadonlyMap<string, readonly CanonicalRow[]>;

/** The rows of the tables in a file. `source`: the name of its recipe. */
export const rowsByTable = (programme: Programme, of: Tables, source: string): RowsByTable =>
	new Map(
		contributedTables(programme).flatMap((table) => {
			const bytes = of.get(table.name);
			return bytes ? [[table.name, rowsOf(table, bytes, source)]] : [];
		})
	);

/**
 * Merges the rows of a file into the stored ones, without writing them: a row with a known key replaces the
 * older one, new rows follow in the order of the file. Tables without rows on either side are omitted.
 */
export function mergeRows(current: StoredTables, incoming: RowsByTable, options: Merging): MergedTable[] {
	const tables = contributedTables(options.programme);
	const merged = tables.flatMap((table): MergedTable[] => {
		const [stored, coming = []] = [current.get(table.name), incoming.get(table.name)];
		if (!stored && coming.length === 0) return [];
		const leaves = incoming.has(table.name) ? options : { ...options, complete: false };
		const gone = options.orphans?.get(table.name)?.size ?? 0;
		if (stored?.isAsWritten === true && coming.length === 0 && !leaves.complete && gone === 0)
			return [asStored(stored)];
		return [mergeTable(table, stored?.rows ?? [], coming, leaves)];
	});
	return followParticipants(merged, tables);
}

const asStored = (untouched: StoredTable): MergedTable => ({
	table: untouched.table,
	get rows() {
		return [...untouched.rows];
	},
	repeated: [],
	change: { table: untouched.table.name, added: 0, changed: 0, unchanged: 0, removed: 0 },
	untouched
});

/** A copy of what stays as it is stored: whoever gets the changes may give the bytes away. */
export const bytesAfter = (merged: MergedTable): Uint8Array<ArrayBuffer> =>
	merged.untouched ? merged.untouched.csv.slice() : bytesOf(merged.table, merged.rows);
