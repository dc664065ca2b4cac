import { z } from 'zod';
import { cellSchema, type Column } from './column.ts';

/** A contributed table: its name (also the CSV's), its columns in the order of the CSV header, its primary key. */
export interface Table {
	name: string;
	columns: Record<string, Column>;
	key: readonly string[];
}

/** The zod schema of one CSV row (an object of texts); unknown columns are rejected, as rule V01 requires. */
export function rowSchema(table: Table) {
	return z.strictObject(
		Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, cellSchema(column)]))
	);
}
