import { perParticipant } from '#indicators/cell-layout.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Table } from '#schemas/tables/table.ts';

/** Tables whose names occur in SQL; one too many does no harm. */
export function tablesIn(tables: readonly Table[], ...sql: string[]): Set<string> {
	const words = new Set(sql.flatMap((text) => text.split(/\W+/)));
	return new Set(tables.map(({ name }) => name).filter((name) => words.has(name)));
}

/** All tables on which the figures of a definition depend. */
export function tablesOf(tables: readonly Table[], definition: Definition): Set<string> {
	const { sql, sources, links } = definition;
	const people = perParticipant(definition) ? ['participant'] : [];
	return tablesIn(tables, sql, ...sources, ...links, ...people);
}
