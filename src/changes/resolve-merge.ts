import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import { differencesOf, type Differences } from './changed-columns.ts';
import type { StoredTables } from './stored-table.ts';
import { mergeRows, type MergedTable, type Merging } from './table-changes.ts';
import type { Incoming } from './incoming-rows.ts';
import { findBreaches, type RowBreach } from './broken-rules.ts';
import { rowCell, type CanonicalRow } from './canonical-rows.ts';
import { linesOf, type RejectedKey, type MergeEngine } from './merge-state.ts';

/** A merge in which no row breaks a rule any more. */
export interface ResolvedMerge {
	merged: MergedTable[];
	/** What differs from the stored tables. */
	differences: Differences;
	/** Records of the file that were rejected, each as a whole. */
	fallen: Set<number>;
	problems: Problem[];
}

/**
 * Rows of the file that can have broken a rule for a row that was right before: by rule, the table and the
 * columns they share.
 */
const causes: Record<string, { table: string; shared: readonly string[] }> = {
	V08: { table: 'session', shared: ['session_id'] },
	V13: { table: 'survey_response', shared: ['response_id', 'participant_id'] }
};

/**
 * Merges, checks, and rejects the file's records that break a rule, until none does. Records accepted before
 * are never rejected because of a file; they are removed only with what the file was asked to remove, and
 * then counted there.
 */
export async function resolveMerge(
	engine: MergeEngine,
	current: StoredTables,
	incoming: Incoming,
	options: Merging & { programme: Programme }
): Promise<ResolvedMerge> {
	const tableOf = (name: string) => engine.tables.find((table) => table.name === name)!;
	const fallen = new Set<number>();
	const orphans = new Map<string, Set<string>>();
	const problems = new Map<string, Problem>();
	const falls = (table: string, place: number) => fallen.has(incoming.record(table, place));
	const known = new Map<string, Set<string>>();
	for (;;) {
		const merged = mergeRows(current, incoming.rowsByTable, { ...options, falls, orphans });
		const staged = new Map(merged.map((one) => [one.table.name, one]));
		const after = new Map(
			merged.map((one) => [one.table.name, one.untouched?.csv ?? linesOf(stagedRows(one))] as const)
		);
		await engine.setState(after);
		await engine.reject(rejectedKeys());
		const before = fallen.size + orphaned();
		const differences = differencesOf(current, merged);
		const broken = await findBreaches(engine, differences, touchedTables(merged), options.programme);
		for (const breach of broken) resolveBreach(breach, staged);
		if (fallen.size + orphaned() === before) return { merged, differences, fallen, problems: inOrder() };
	}

	function orphaned(): number {
		return [...orphans.values()].reduce((sum, { size }) => sum + size, 0);
	}

	function inOrder(): Problem[] {
		return [...problems.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	}

	/** Whether a row with that key was stored before. */
	function wasKnown(table: string, key: string): boolean {
		let keys = known.get(table);
		if (keys === undefined) {
			keys = new Set(current.get(table)?.rows.map((row) => row.key));
			known.set(table, keys);
		}
		return keys.has(key);
	}

	/** Keys of rejected rows that others may refer to. */
	function rejectedKeys(): RejectedKey[] {
		return ['participant', 'session', 'person'].flatMap((table) =>
			incoming
				.rows(table)
				.filter(({ place }) => falls(table, place!))
				.map(({ key, place }) => ({ table, key, line: incoming.line(table, place!) }))
		);
	}

	function resolveBreach(breach: RowBreach, staged: ReadonlyMap<string, MergedTable>): void {
		const row = stagedRow(staged.get(breach.table)!, breach.row);
		if (row.place !== null) {
			rejectRecord(breach, breach.table, row.place, staged);
			return;
		}
		if (breach.rule === 'V04') {
			// A reference that was already broken before the import is not its fault.
			if (!wasKnown(breach.args['table'] ?? '', breach.value ?? '')) return;
			const keys = orphans.get(breach.table) ?? new Set();
			orphans.set(breach.table, keys.add(row.key));
			return;
		}
		const cause = causes[breach.rule];
		if (!cause) return;
		const value = (table: string, column: string, of: CanonicalRow) => rowCell(tableOf(table), column, of);
		for (const one of incoming.rows(cause.table))
			if (cause.shared.some((c) => shares(value(cause.table, c, one), value(breach.table, c, row))))
				rejectRecord(breach, cause.table, one.place!, staged);
	}

	function rejectRecord(
		breach: RowBreach,
		table: string,
		place: number,
		staged: ReadonlyMap<string, MergedTable>
	): void {
		const { rule, reason, column, value, args } = breach;
		const found = incoming.where(table, place, table === breach.table ? column : null, options.programme);
		const code = `${rule}-${reason}`;
		const set = { ...args, ...conflictOf(breach, staged) };
		fallen.add(found.record!);
		const id = JSON.stringify([found.record, code, found.columnIndex, set]);
		if (!problems.has(id)) problems.set(id, { code, severity: 'row', ...found, value, args: set });
	}

	/** The conflicting row: a line of the file, or a record accepted before. */
	function conflictOf({ table, reason, other }: RowBreach, staged: ReadonlyMap<string, MergedTable>) {
		if (reason === 'rejected') return { where: 'file' };
		if (other === null) return {};
		const { place } = stagedRow(staged.get(table)!, other);
		return place === null
			? { where: 'before', other: 0 }
			: { where: 'file', other: incoming.line(table, place) };
	}
}

/**
 * The rows of a table as the rules see them: rows repeated in the file occur twice, the repeats at the end.
 */
const stagedRows = ({ rows, repeated }: MergedTable): readonly CanonicalRow[] =>
	repeated.length === 0 ? rows : [...rows, ...repeated];

const stagedRow = ({ rows, repeated, untouched }: MergedTable, at: number): CanonicalRow => {
	const all = untouched?.rows ?? rows;
	return all[at] ?? repeated[at - all.length]!;
};

const shares = (a: string, b: string) => a !== '' && a === b;

const hasMoved = ({ rows, repeated, change }: MergedTable): boolean =>
	change.removed > 0 || repeated.length > 0 || rows.some(({ place }) => place !== null);

/** Tables to which an import brings rows, even if only known ones, or from which it removes rows. */
function touchedTables(merged: readonly MergedTable[]): Set<string> {
	const moved = new Set(
		merged.flatMap((one) => (one.untouched === undefined && hasMoved(one) ? [one.table.name] : []))
	);
	// A participant's row in the table of persons is added and removed with the participant.
	if (moved.has('participant')) moved.add('person');
	return moved;
}
