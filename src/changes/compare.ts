import type { Definition } from '#schemas/indicator.ts';
import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { rowsByTable, type TableChange, type Tables } from './table-changes.ts';
import { countOf, figureChanges, figuresOn, type FigureChange } from './figure-changes.ts';
import { Incoming, type IncomingTable } from './incoming.ts';
import { warningsOn, type Warning } from './broken-rules.ts';
import { tablesOf } from './tables-in-sql.ts';
import { bytesOf } from './canonical-rows.ts';
import { resolveMerge } from './resolve-merge.ts';
import { moved, stateOf, type MergeStage } from './merge-state.ts';

/** What an import would do, before anybody accepts it. */
export interface Changes {
	tables: TableChange[];
	/** Breaches of rules that look at several rows; each takes its whole record out. */
	problems: Problem[];
	/** What is odd in the records after the import and was not before; nothing falls for it. */
	warnings: Problem[];
	/** Records that fell here: they were accepted by the file's own checks, and are rejected now. */
	fallen: ReadonlySet<number>;
	/** Records that the file's own checks rejected: what they name is not known here. */
	rejected: number;
	/** All tables after the import. */
	next: Map<string, Uint8Array<ArrayBuffer>>;
	figures: FigureChange[];
	unchangedFigures: number;
}

export interface Comparison {
	programme: Programme;
	catalogue: readonly Definition[];
	/** The partner's country; null compares all. */
	country: string | null;
	/** What is accepted, with the last column `source`. */
	current: Tables;
	outcome: { tables: ReadonlyMap<string, IncomingTable>; rejected: number };
	recipe: Recipe;
	/** Whether the file is the full list: rows of this recipe that it no longer has are taken out. */
	complete: boolean;
}

/**
 * Computes what an import would change, on a stage of the same programme. Only what reads a table that moves is asked, and
 * before only where there is something to set against it. `onShare` hears how far it is, 0 to 1.
 */
export async function compareOn(
	stage: MergeStage,
	{ programme, catalogue, country, current, outcome, recipe, complete }: Comparison,
	onShare: (share: number) => void = () => undefined
): Promise<Changes> {
	const kept = rowsByTable(programme, current, null);
	const incoming = new Incoming(outcome.tables, recipe, programme);
	const settled = await resolveMerge(stage, kept, incoming, { programme, source: recipe.name, complete });
	const { merged, after, fallen, problems } = settled;
	const before = stateOf(kept);
	const others = moved(stage.tables, before, after);
	const open = catalogue.filter((one) => [...tablesOf(stage.tables, one)].some((name) => others.has(name)));
	const closed = catalogue.filter((one) => !open.includes(one));
	const asked = { programme, country };
	let answered = 0;
	const told = () => onShare(1 - (1 - settledShare) * (1 - ++answered / (2 * open.length)));
	onShare(settledShare);

	const now = await warningsOn(stage, others, programme);
	const figuresNow = await figuresOn(stage, open, asked, told);
	await stage.hold(before);
	const old = now.length > 0 ? await warningsOn(stage, others, programme) : [];
	const figuresBefore = await figuresOn(stage, open, asked, told);

	const known = new Set(old.map((one) => JSON.stringify(one)));
	const figures = figureChanges(open, figuresBefore, figuresNow);
	const same = closed.reduce((sum, one) => sum + countOf(one, asked), 0);
	return {
		tables: merged.map(({ change }) => change),
		problems,
		warnings: now.filter((one) => !known.has(JSON.stringify(one))).map((one) => problemOf(one)),
		fallen,
		rejected: outcome.rejected,
		next: new Map(merged.map(({ table, rows }) => [table.name, bytesOf(table, rows)])),
		figures,
		unchangedFigures: figuresNow.flat().length - figures.length + same
	};

	function problemOf({ table, rule, reason, args, rowKey }: Warning): Problem {
		const found = incoming.find(table, rowKey);
		const place = incoming.where(table, found?.place ?? null, args['field'] ?? null, programme);
		return { code: `${rule}-${reason}`, severity: 'warn', ...place, value: null, args };
	}
}

/** How much of the work is done when no record falls any more. */
const settledShare = 0.3;
