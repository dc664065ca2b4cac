import type { Table } from '#schemas/tables/table.ts';

/**
 * What rules need beside the tables: while a table is judged it has one more column `raw`, the texts of a row in which some
 * cell does not fit, and null in every other row; and there are the keys of rows that were rejected, so that a row which
 * refers to one can be told so.
 */
export const rawColumn = 'raw VARCHAR[]';
export const fallenKeys = 'CREATE TABLE memory.fallen_key (table_name VARCHAR, key VARCHAR, place VARCHAR)';

/** SQL: the text of a cell in a row that has one which does not fit; null in other rows. */
export const rawCell = (table: Table, column: string) =>
	`raw[${Object.keys(table.columns).indexOf(column) + 1}]`;

/** SQL: the cell is empty in the file; a cell that holds something unfit is not. */
export const missing = (table: Table, column: string) =>
	`(${column} IS NULL AND coalesce(${rawCell(table, column)}, '') = '')`;
