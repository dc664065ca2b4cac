import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';
import { rowsOf, type CanonicalRow } from './canonical-rows.ts';

/**
 * A table as it is stored, and its rows. An import touches few tables: the rows of one that it does not touch, by far the most, are
 * never made.
 */
export class StoredTable {
	#rows: readonly CanonicalRow[] | null = null;
	#isAsWritten: boolean | null = null;

	constructor(
		readonly table: Table,
		readonly csv: Uint8Array
	) {}

	get rows(): readonly CanonicalRow[] {
		return (this.#rows ??= rowsOf(this.table, this.csv, null));
	}

	/** Whether the table is stored with the columns that it has now, in their order: then its bytes stand for its rows. */
	get isAsWritten(): boolean {
		const header = `${[...Object.keys(this.table.columns), 'source'].join(',')}\n`;
		return (this.#isAsWritten ??= new TextDecoder().decode(this.csv.subarray(0, header.length)) === header);
	}
}

export type StoredTables = ReadonlyMap<string, StoredTable>;

/** The tables that are stored of a programme: canonical CSV by name, the last column `source`. */
export const storedTables = (programme: Programme, of: ReadonlyMap<string, Uint8Array>): StoredTables =>
	new Map(
		contributedTables(programme).flatMap((table) => {
			const csv = of.get(table.name);
			return csv ? [[table.name, new StoredTable(table, csv)]] : [];
		})
	);
