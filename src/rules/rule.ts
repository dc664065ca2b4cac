import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';

/**
 * One validation rule. `block` rules run while their table is staged and see every row that was read, with the accepted
 * rows of the tables it refers to; a row in breach is rejected. `warn` rules run when all tables hold accepted rows only.
 */
export interface Rule {
	id: string;
	severity: 'block' | 'warn';
	/**
	 * Why something is in breach: for each reason the names of what `args` holds, in that order. The sentences are the
	 * messages `problems.<id>-<reason>`; there, `where` says what `other` or `place` is.
	 */
	reasons: Readonly<Record<string, readonly string[]>>;
	/**
	 * The SQL that finds breaches in one table, or null where the rule has nothing to say about it.
	 *
	 * A blocking rule yields `row` (row id), `column` (or null), `value`, `reason`, `args` (a list of texts) and `other` (row
	 * id in the same table that it is set against, or null). A warning yields `row_key`, `reason` and `args`.
	 */
	breaches: (table: Table, programme: Programme) => string | null;
	/**
	 * Statements to run before, for a rule that looks at groups of rows: when the groups in breach lie in a temporary table
	 * the database knows that they are few, and does not build its join from all rows.
	 */
	prepare?: readonly string[];
}

/** SQL: the key of a row as one text. */
export const rowKey = (table: Table, alias = table.name) =>
	table.key.map((column) => `CAST(${alias}.${column} AS VARCHAR)`).join(` || '/' || `);

/** SQL: any value as text, as people write it: 6 and not 6.0. */
export const written = (value: string) => `regexp_replace(CAST(${value} AS VARCHAR), '\\.0$', '')`;

/** SQL: the list of what a message is filled with. */
export const list = (...texts: string[]) =>
	texts.length > 0 ? `[${texts.join(', ')}]` : 'CAST([] AS VARCHAR[])';

/** Runs for one table only. */
export const only =
	(name: string, sql: (table: Table, programme: Programme) => string) =>
	(table: Table, programme: Programme): string | null =>
		table.name === name ? sql(table, programme) : null;
