import { originOf } from '#engine/row-origin.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Table } from '#schemas/tables/table.ts';

/** Tables whose names occur in SQL; one too many does no harm. */
export function tablesIn(tables: readonly Table[], ...sql: string[]): Set<string> {
	const words = new Set(sql.flatMap((text) => text.split(/\W+/)));
	return new Set(tables.map(({ name }) => name).filter((name) => words.has(name)));
}

/**
 * All tables on which the figures of a definition depend: those that it reads, those that tell whose their rows are, and the
 * participants, as a country without any lacks no answers.
 */
export function tablesOf(tables: readonly Table[], { sql, sources, links }: Definition): Set<string> {
	const read = tablesIn(tables, 'participant', sql, ...sources, ...links);
	return tablesIn(tables, ...read, ...[...read].map((table) => originOf(table).from));
}
