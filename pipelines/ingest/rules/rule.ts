import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';
import { rawCell } from '../stage.ts';

/**
 * One validation rule. `block` rules run while their table is staged and see every row that was read, with the accepted
 * rows of the tables it refers to; a row in breach is rejected. `warn` rules run when all tables hold accepted rows only.
 */
export interface Rule {
	id: string;
	severity: 'block' | 'warn';
	/**
	 * The SQL that finds breaches in one table, or null where the rule has nothing to say about it.
	 *
	 * A blocking rule yields `row` (row id), `column` (or null), `value`, `message`, `fix` and `other` (row id in the same
	 * table whose place replaces `{other}` in the message, or null). A warning yields `row_key` and `message`.
	 */
	breaches: (table: Table, programme: Programme) => string | null;
	/**
	 * Statements to run before, for a rule that looks at groups of rows: when the groups in breach lie in a temporary table
	 * the database knows that they are few, and does not build its join from all rows.
	 */
	prepare?: readonly string[];
}

/** SQL: the cell is empty in the file; a cell that holds something unfit is not. */
export const missing = (table: Table, column: string) =>
	`(${column} IS NULL AND coalesce(${rawCell(table, column)}, '') = '')`;

/** SQL: the key of a row as one text. */
export const rowKey = (table: Table, alias = table.name) =>
	table.key.map((column) => `CAST(${alias}.${column} AS VARCHAR)`).join(` || '/' || `);

/** SQL: a number as people write it, 6 and not 6.0. */
export const written = (value: string) => `regexp_replace(CAST(${value} AS VARCHAR), '\\.0$', '')`;

/** Runs for one table only. */
export const only =
	(name: string, sql: (table: Table, programme: Programme) => string) =>
	(table: Table, programme: Programme): string | null =>
		table.name === name ? sql(table, programme) : null;
