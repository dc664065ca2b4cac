import type { Table } from '#schemas/tables/table.ts';

/**
 * What rules need in addition to the tables: while a table is checked it has an extra column `raw`, the texts
 * of a row in which some cell is invalid, and null in every other row; and there are the keys of rejected
 * rows, so that a reference to one can be explained.
 */
export const rawColumn = 'raw VARCHAR[]';
export const createRejectedKeys =
	'CREATE TABLE memory.fallen_key (table_name VARCHAR, key VARCHAR, place VARCHAR)';

/** SQL: the text of a cell in a row with an invalid cell; null in other rows. */
export const rawCell = (table: Table, column: string) =>
	`raw[${Object.keys(table.columns).indexOf(column) + 1}]`;

/** SQL: the cell is empty in the file; a cell with an invalid value is not. */
export const missing = (table: Table, column: string) =>
	`(${column} IS NULL AND coalesce(${rawCell(table, column)}, '') = '')`;
