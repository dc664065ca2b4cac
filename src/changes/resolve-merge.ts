import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import { mergeRows, type MergedTable, type Merging, type RowsByTable } from './table-changes.ts';
import type { Incoming } from './incoming.ts';
import { brokenRules, type RowBreach } from './broken-rules.ts';
import { rowCell, type CanonicalRow } from './canonical-rows.ts';
import { stateOf, type FallenKey, type MergeStage, type MergeState } from './merge-state.ts';
import { touched } from './touched-tables.ts';

/** A merge in which no row breaks a rule any more. */
export interface Settled {
	merged: MergedTable[];
	/** The rows as they are on the stage. */
	after: MergeState;
	/** Records of the file that fell, each as a whole. */
	fallen: Set<number>;
	problems: Problem[];
}

/** Rows of the file that can have put a row in breach that was right before: by rule, the table and the columns they share. */
const causes: Record<string, { table: string; shared: readonly string[] }> = {
	V08: { table: 'session', shared: ['session_id'] },
	V13: { table: 'survey_response', shared: ['response_id', 'participant_id'] }
};

/**
 * Merges, judges, and takes out of the file's records those that break a rule, until none does. What was accepted before
 * never falls for what a file brings; it goes only with what the file was asked to take out, and is then counted there.
 */
export async function resolveMerge(
	stage: MergeStage,
	current: RowsByTable,
	incoming: Incoming,
	options: Merging & { programme: Programme }
): Promise<Settled> {
	const tableOf = (name: string) => stage.tables.find((table) => table.name === name)!;
	const fallen = new Set<number>();
	const orphans = new Map<string, Set<string>>();
	const problems = new Map<string, Problem>();
	const falls = (table: string, place: number) => fallen.has(incoming.record(table, place));
	const known = new Set([...current].flatMap(([table, rows]) => rows.map(({ key }) => `${table} ${key}`)));
	for (;;) {
		const merged = mergeRows(current, incoming.rowsByTable, { ...options, falls, orphans });
		const staged = new Map(merged.map((one) => [one.table.name, stagedRows(one)]));
		const after = stateOf(staged);
		await stage.hold(after);
		await stage.reject(fallenKeys());
		const before = fallen.size + orphaned();
		for (const breach of await brokenRules(stage, touched(merged), options.programme))
			settleOne(breach, staged);
		if (fallen.size + orphaned() === before) return { merged, after, fallen, problems: inOrder() };
	}

	function orphaned(): number {
		return [...orphans.values()].reduce((sum, { size }) => sum + size, 0);
	}

	function inOrder(): Problem[] {
		return [...problems.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	}

	/** Keys that others may refer to, of rows that fell. */
	function fallenKeys(): FallenKey[] {
		return ['participant', 'session', 'person'].flatMap((table) =>
			incoming
				.rows(table)
				.filter(({ place }) => falls(table, place!))
				.map(({ key, place }) => ({ table, key, line: incoming.line(table, place!) }))
		);
	}

	function settleOne(breach: RowBreach, staged: ReadonlyMap<string, CanonicalRow[]>): void {
		const row = staged.get(breach.table)![breach.row]!;
		if (row.place !== null) {
			fall(breach, breach.table, row.place, staged);
			return;
		}
		if (breach.rule === 'V04') {
			// What led nowhere before the import is not its doing.
			if (!known.has(`${breach.args['table'] ?? ''} ${breach.value ?? ''}`)) return;
			const keys = orphans.get(breach.table) ?? new Set();
			orphans.set(breach.table, keys.add(row.key));
			return;
		}
		const cause = causes[breach.rule];
		if (!cause) return;
		const value = (table: string, column: string, of: CanonicalRow) => rowCell(tableOf(table), column, of);
		for (const one of incoming.rows(cause.table))
			if (cause.shared.some((c) => shares(value(cause.table, c, one), value(breach.table, c, row))))
				fall(breach, cause.table, one.place!, staged);
	}

	function fall(
		breach: RowBreach,
		table: string,
		place: number,
		staged: ReadonlyMap<string, CanonicalRow[]>
	): void {
		const { rule, reason, column, value, args } = breach;
		const found = incoming.where(table, place, table === breach.table ? column : null, options.programme);
		const code = `${rule}-${reason}`;
		const set = { ...args, ...against(breach, staged) };
		fallen.add(found.record!);
		const id = JSON.stringify([found.record, code, found.columnIndex, set]);
		if (!problems.has(id)) problems.set(id, { code, severity: 'row', ...found, value, args: set });
	}

	/** What a row is set against: a line of the file, or what was accepted before. */
	function against({ table, reason, other }: RowBreach, staged: ReadonlyMap<string, CanonicalRow[]>) {
		if (reason === 'rejected') return { where: 'file' };
		if (other === null) return {};
		const place = staged.get(table)![other]!.place;
		return place === null
			? { where: 'before', other: 0 }
			: { where: 'file', other: incoming.line(table, place) };
	}
}

/** The rows of a table as the rules see them: what comes twice in the file is there twice, at the end. */
const stagedRows = ({ rows, repeated }: MergedTable): CanonicalRow[] => [...rows, ...repeated];

const shares = (a: string, b: string) => a !== '' && a === b;
