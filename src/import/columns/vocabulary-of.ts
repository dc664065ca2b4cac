import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Column } from '#schemas/tables/column.ts';
import type { Table } from '#schemas/tables/table.ts';

const tables = new WeakMap<Programme, Table[]>();

/** The contributed tables of a programme, cached. */
export function tablesOf(programme: Programme): Table[] {
	let found = tables.get(programme);
	if (!found) tables.set(programme, (found = contributedTables(programme)));
	return found;
}

/** The column of a target `<table>.<column>`; null for other kinds of target. */
export function columnOf(target: string, programme: Programme): Column | null {
	const [name, column] = target.split('.') as [string, string | undefined];
	const table = tablesOf(programme).find((one) => one.name === name);
	if (!table || column === undefined || !Object.hasOwn(table.columns, column)) return null;
	return table.columns[column]!;
}

const byColumn = new Map([
	['participant.status', 'status'],
	['session.status', 'session_status'],
	['attendance.status', 'attendance'],
	['course_progress.status', 'progress'],
	['product.kind', 'product_kind'],
	['product.status', 'product_status']
]);

/** The vocabulary under which the words for a column's codes are listed. */
export function vocabularyOf(target: string): string {
	const column = target.slice(target.indexOf('.') + 1);
	if (byColumn.has(target)) return byColumn.get(target)!;
	if (column.startsWith('labour_')) return 'labour';
	if (/^(third_country_national|in_education_|job_search_)/.test(column)) return 'yes_no';
	return column;
}
