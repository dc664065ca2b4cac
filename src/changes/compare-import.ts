import type { Definition } from '#schemas/indicator.ts';
import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { bytesAfter, type MergedTable, type TableChange, type Tables } from './table-changes.ts';
import {
	countFigures,
	figureChanges,
	computeFigures,
	isAffected,
	type FigureChange
} from './figure-changes.ts';
import { Incoming, type IncomingTable } from './incoming-rows.ts';
import { findWarnings, type Warning } from './broken-rules.ts';
import { countsAlone } from './follow-participants.ts';
import { resolveMerge } from './resolve-merge.ts';
import { linesOf, type MergeEngine } from './merge-state.ts';
import { storedTables, type StoredTable } from './stored-table.ts';

/** What an import would change, before it is accepted. */
export interface Changes {
	tables: TableChange[];
	/** Keys of the stored rows that the import removes, by table; those that follow a participant are not listed. */
	leaving: { table: string; keys: string[] }[];
	/** Breaches of rules about several rows; each rejects its whole record. */
	problems: Problem[];
	/** Warnings about the records after the import that did not exist before; they reject nothing. */
	warnings: Problem[];
	/** Records rejected here, after the file's own checks had accepted them. */
	fallen: ReadonlySet<number>;
	/** Number of records that the file's own checks rejected: their content is not known here. */
	rejected: number;
	/** All tables after the import. */
	next: Map<string, Uint8Array<ArrayBuffer>>;
	figures: FigureChange[];
	unchangedFigures: number;
}

export interface Comparison {
	programme: Programme;
	catalogue: readonly Definition[];
	/** The partner's country; null compares all countries. */
	country: string | null;
	/** The accepted records, with the last column `source`. */
	current: Tables;
	outcome: {
		tables: ReadonlyMap<string, IncomingTable>;
		rejected: number;
		stillNamed?: ReadonlySet<string> | undefined;
	};
	recipe: Recipe;
	/** Whether the file is the full list: rows of this recipe that are no longer in it are removed. */
	complete: boolean;
}

/**
 * Computes what an import would change, in an engine for the same programme. Only indicators and rules that
 * read what differs are evaluated; warnings on the earlier rows only if there are warnings now. `onShare`
 * receives the progress, 0 to 1.
 */
export async function compareImport(
	engine: MergeEngine,
	{ programme, catalogue, country, current, outcome, recipe, complete }: Comparison,
	onShare: (share: number) => void = () => undefined
): Promise<Changes> {
	const kept = storedTables(programme, current);
	const incoming = new Incoming(outcome.tables, recipe, programme);
	const { stillNamed } = outcome;
	const silent = silentColumns(recipe, programme);
	const placeless = placelessColumns(recipe);
	const merging = { programme, source: recipe.name, complete, stillNamed, silent, placeless };
	const resolved = await resolveMerge(engine, kept, incoming, merging);
	const { merged, differences, fallen, problems } = resolved;
	const untouched = new Set(merged.flatMap((one) => (one.untouched ? [one.table.name] : [])));
	const before = new Map(
		[...kept].map(([name, one]) => [name, untouched.has(name) ? one.csv : linesOf(one.rows)] as const)
	);
	const affected = catalogue.filter((one) => isAffected(differences, engine.tables, one));
	const unaffected = catalogue.filter((one) => !affected.includes(one));
	const scope = { programme, country };
	let answered = 0;
	const onAnswer = () => onShare(1 - (1 - resolvedShare) * (1 - ++answered / (2 * affected.length)));
	onShare(resolvedShare);

	const now = await findWarnings(engine, differences, programme);
	const figuresNow = await computeFigures(engine, affected, scope, onAnswer);
	await engine.setState(before);
	const old = now.length > 0 ? await findWarnings(engine, differences, programme) : [];
	const figuresBefore = await computeFigures(engine, affected, scope, onAnswer);

	const known = new Set(old.map((one) => JSON.stringify(one)));
	const figures = figureChanges(affected, figuresBefore, figuresNow);
	const same = unaffected.reduce((sum, one) => sum + countFigures(one, scope), 0);
	return {
		tables: merged.map(({ change }) => change),
		leaving: merged.flatMap((one) => leavingOf(one, kept.get(one.table.name))),
		problems,
		warnings: now.filter((one) => !known.has(JSON.stringify(one))).map((one) => problemOf(one)),
		fallen,
		rejected: outcome.rejected,
		next: new Map(merged.map((one) => [one.table.name, bytesAfter(one)])),
		figures,
		unchangedFigures: figuresNow.flat().length - figures.length + same
	};

	function problemOf({ table, rule, reason, args, rowKey }: Warning): Problem {
		const found = incoming.find(table, rowKey);
		const place =
			incoming.whereEvent(table, rowKey, programme) ??
			incoming.where(table, found?.place ?? null, args['field'] ?? null, programme);
		return { code: `${rule}-${reason}`, severity: 'warn', ...place, value: null, args };
	}
}

/**
 * The columns of a list that the file does not have, or for which one value was given for all rows: of people who are stored
 * already more may be known.
 */
function silentColumns({ shape, table, columns }: Recipe, programme: Programme): Map<string, string[]> {
	if (shape !== 'rows' || table === null) return new Map();
	const found = contributedTables(programme).find(({ name }) => name === table);
	const has = new Set(columns.map(({ target }) => target));
	const names = Object.keys(found?.columns ?? {}).filter((name) => !has.has(`${table}.${name}`));
	return new Map([[table, names.filter((name) => !found!.key.includes(name))]]);
}

/** A sheet of ticks says who came, and has no place for how long. */
const placelessColumns = ({ shape }: Recipe): Map<string, string[]> =>
	new Map(shape === 'attendance' ? [['attendance', ['hours']]] : []);

/** The stored rows of a table that are no longer in it. */
function leavingOf(merged: MergedTable, stored: StoredTable | undefined): Changes['leaving'] {
	if (merged.untouched || stored === undefined) return [];
	const { table, rows } = merged;
	const staying = new Set(rows.map(({ key }) => key));
	const keys = stored.rows
		.filter((row) => !staying.has(row.key) && countsAlone(table, row))
		.map(({ key }) => key);
	return keys.length > 0 ? [{ table: table.name, keys }] : [];
}

/** Share of the work that is done when no further record is rejected. */
const resolvedShare = 0.3;
