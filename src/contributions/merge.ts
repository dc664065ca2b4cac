import { rowCell, type CanonicalRow } from '#changes/canonical-rows.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';
import { sharedRows, subjectOf, type Settled } from './conflicts.ts';
import type { Part } from './parts.ts';
import { countryOfSource } from './source-of.ts';

/** The rows of several parts together. */
export interface Merged {
	/** By table; tables of which some part has at least a header. */
	rows: Map<string, CanonicalRow[]>;
	/** Rows of contributions that name people or events that nobody has handed over yet, by table. */
	waiting: Map<string, CanonicalRow[]>;
}

/**
 * Puts the rows of parts together. Of rows with one key the part is kept that was settled, and else the first; rows whose
 * references lead nowhere wait.
 */
export function mergeParts(programme: Programme, parts: readonly Part[], settled: Settled): Merged {
	const merged: Merged = { rows: new Map(), waiting: new Map() };
	const keys = new Map<string, Set<string>>();
	for (const table of contributedTables(programme)) {
		const having = parts.filter(({ rows }) => rows.has(table.name));
		if (having.length === 0) continue;
		const left = leftOut(table, having, settled);
		const all = having.flatMap((part) => ordered(part, table.name)).filter((row) => !left.has(row));
		const leadsNowhere = referencesOf(table, keys);
		const [kept, waiting]: [CanonicalRow[], CanonicalRow[]] = [[], []];
		for (const row of all)
			// What was imported here has passed its own checks.
			(countryOfSource(row.source) !== null && leadsNowhere(row) ? waiting : kept).push(row);
		merged.rows.set(table.name, kept);
		if (waiting.length > 0) merged.waiting.set(table.name, waiting);
		keys.set(table.name, new Set(kept.map(({ key }) => key)));
	}
	return merged;
}

/** Rows that waited come in behind the others: by their keys, the same contributions are the same bytes in whatever order they came. */
const ordered = ({ country, rows }: Part, table: string): readonly CanonicalRow[] =>
	country === null ? rows.get(table)! : [...rows.get(table)!].sort((a, b) => (a.key < b.key ? -1 : 1));

/** The rows that give way to others with their key. */
function leftOut(table: Table, parts: readonly Part[], settled: Settled): Set<CanonicalRow> {
	const left = new Set<CanonicalRow>();
	for (const shared of sharedRows(table, parts)) {
		const keep = settled.get(subjectOf(table, shared[0]!.row).id);
		const kept = shared.find(({ part }) => part.country === keep) ?? shared[0]!;
		for (const one of shared) if (one !== kept) left.add(one.row);
	}
	return left;
}

/** Whether a row names somebody or something that is in none of the tables before. */
function referencesOf(
	table: Table,
	keys: ReadonlyMap<string, ReadonlySet<string>>
): (row: CanonicalRow) => boolean {
	const references = Object.entries(table.columns).flatMap(([name, column]) =>
		column.kind === 'id' && column.references !== null ? [[name, column.references] as const] : []
	);
	const lacks = (target: string, key: string) => key !== '' && keys.get(target)?.has(key) !== true;
	return (row) =>
		references.some(([name, target]) => lacks(target, rowCell(table, name, row))) ||
		(table.name === 'person' &&
			rowCell(table, 'kind', row) === 'participant' &&
			lacks('participant', row.key));
}
