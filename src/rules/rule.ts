import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';

/**
 * One validation rule. `block` rules run while their table is staged and see every row that was read, with
 * the accepted rows of the tables it refers to; a row in breach is rejected. `warn` rules run when all tables
 * contain accepted rows only.
 */
export interface Rule {
	id: string;
	severity: 'block' | 'warn';
	/**
	 * The reasons for a breach: for each, the names of the values in `args`, in that order. The texts are the
	 * messages `problems.<id>-<reason>`; there, `where` says what `other` or `place` is.
	 */
	reasons: Readonly<Record<string, readonly string[]>>;
	/**
	 * The SQL that finds breaches in one table, or null where the rule does not apply to it.
	 *
	 * A blocking rule returns `row` (row id), `column` (or null), `value`, `reason`, `args` (a list of texts)
	 * and `other` (the id of the conflicting row in the same table, or null). A warning returns `row_key`,
	 * `reason` and `args`.
	 */
	breaches: (table: Table, programme: Programme) => string | null;
	/**
	 * Statements to run before, for a rule about groups of rows: with the groups in breach in a temporary
	 * table, the database knows that they are few and does not build its join from all rows.
	 */
	prepare?: (programme: Programme) => readonly string[];
}

/** SQL: the key of a row as one text. */
export const rowKey = (table: Table, alias = table.name) =>
	table.key.map((column) => `CAST(${alias}.${column} AS VARCHAR)`).join(` || '/' || `);

/** SQL: any value as text, written as people do: 6 and not 6.0. */
export const asWritten = (value: string) => `regexp_replace(CAST(${value} AS VARCHAR), '\\.0$', '')`;

/** SQL: the list of a message's arguments. */
export const argsList = (...texts: string[]) =>
	texts.length > 0 ? `[${texts.join(', ')}]` : 'CAST([] AS VARCHAR[])';

/** Limits a rule to one table. */
export const forTable =
	(name: string, sql: (table: Table, programme: Programme) => string) =>
	(table: Table, programme: Programme): string | null =>
		table.name === name ? sql(table, programme) : null;
