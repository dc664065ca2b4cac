import { rowCell, type CanonicalRow } from '#changes/canonical-rows.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';
import type { Part } from './parts.ts';

/** What rows of several parts say differently: about a person, an event, or something else. */
export interface Conflict {
	/** The same whenever the same files are opened. */
	id: string;
	kind: 'person' | 'session' | 'row';
	/** Id of the person or event, or key of the row. */
	key: string;
	/** The parts that have it: countries, or null for what was imported here. */
	between: (string | null)[];
	/** How many rows differ, by table. */
	tables: Record<string, number>;
	/** The first cells that differ, with what each part says. */
	cells: DifferingCell[];
}

export interface DifferingCell {
	table: string;
	/** The key of the row. */
	row: string;
	column: string;
	said: { country: string | null; value: string }[];
}

/** More are not looked at before somebody chooses. */
const mostCells = 12;

/** Of each conflict that was settled, the part whose rows are kept. */
export type Settled = ReadonlyMap<string, string | null>;

/** What a row is about: the person it names first, else the event, else itself. */
export function subjectOf(table: Table, row: CanonicalRow): Pick<Conflict, 'id' | 'kind' | 'key'> {
	const about = (kind: Conflict['kind'], key: string) => ({ id: `${kind}/${key}`, kind, key });
	if (table.name === 'participant' || table.name === 'person') return about('person', row.key);
	if (table.name === 'session') return about('session', row.key);
	const cell = (...targets: string[]) => {
		const found = Object.entries(table.columns).find(
			([, column]) => column.kind === 'id' && targets.includes(column.references ?? '')
		);
		return found ? rowCell(table, found[0], row) : '';
	};
	const [person, session] = [cell('participant', 'person'), cell('session')];
	if (person !== '') return about('person', person);
	return session === '' ? { ...about('row', `${table.name}/${row.key}`) } : about('session', session);
}

/** Every row that several parts have under one key, with what each says. */
export function* sharedRows(
	table: Table,
	parts: readonly Part[]
): Generator<{ part: Part; row: CanonicalRow }[]> {
	const byKey = new Map<string, { part: Part; row: CanonicalRow }[]>();
	for (const part of parts)
		for (const row of part.rows.get(table.name) ?? []) {
			const others = byKey.get(row.key);
			if (others) others.push({ part, row });
			else byKey.set(row.key, [{ part, row }]);
		}
	for (const found of byKey.values()) if (found.length > 1) yield found;
}

/** What the parts say differently of the same; rows that are the same in each are no conflict. */
export function conflictsOf(programme: Programme, parts: readonly Part[]): Conflict[] {
	const found = new Map<string, Conflict>();
	for (const table of contributedTables(programme))
		for (const shared of sharedRows(table, parts)) {
			if (shared.every(({ row }) => row.text === shared[0]!.row.text)) continue;
			const subject = subjectOf(table, shared[0]!.row);
			const conflict = found.get(subject.id) ?? { ...subject, between: [], tables: {}, cells: [] };
			found.set(subject.id, conflict);
			for (const { part } of shared)
				if (!conflict.between.includes(part.country)) conflict.between.push(part.country);
			conflict.tables[table.name] = (conflict.tables[table.name] ?? 0) + 1;
			conflict.cells = [...conflict.cells, ...differing(table, shared)].slice(0, mostCells);
		}
	return [...found.values()];
}

function differing(table: Table, shared: readonly { part: Part; row: CanonicalRow }[]): DifferingCell[] {
	const cells = Object.keys(table.columns).map((column) => ({
		table: table.name,
		row: shared[0]!.row.key,
		column,
		said: shared.map(({ part, row }) => ({ country: part.country, value: rowCell(table, column, row) }))
	}));
	return cells.filter(({ said }) => said.some(({ value }) => value !== said[0]!.value));
}

export const nothingSettled: Settled = new Map();

export const settledWith = (before: Settled, id: string, keep: string | null): Settled =>
	new Map([...before, [id, keep]]);
