import type { Column } from './column.ts';

/** A contributed table: its name (also the CSV's), its columns in the order of the CSV header, its primary key. */
export interface Table {
	name: string;
	columns: Record<string, Column>;
	key: readonly string[];
	/** Which of the columns are characteristics that the programme chose, and may begin or cease to ask for. */
	characteristics?: readonly string[];
	/** Optional columns that the table did not have from the beginning: files from before lack them. */
	later?: readonly string[];
}

/**
 * The cell of rows that were written before the table had the column, or before the programme asked for a characteristic: empty, or
 * `undisclosed` where a value is required; null for a column that every file has.
 */
export function cellBefore(
	{ columns, characteristics = [], later = [] }: Table,
	name: string
): string | null {
	const column = columns[name]!;
	if (later.includes(name)) return '';
	if (!characteristics.includes(name)) return null;
	if (column.nullable) return '';
	return column.kind === 'code' && column.values.includes('undisclosed') ? 'undisclosed' : null;
}
