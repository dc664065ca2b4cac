import type { FillableEngine } from '#engine/engine.ts';
import { fill, fillFrame } from '#engine/fill.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { bytesOf, rowsOf } from './rows.ts';
import type { TableChange, Tables } from './changes.ts';
import { figureChanges, type FigureChange } from './figure-changes.ts';
import { Incoming, type IncomingTable } from './incoming.ts';
import { warningsIn, type Warning } from './judge.ts';
import { settle } from './settle.ts';
import { filesOf } from './stage.ts';

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
	/** Opens an empty engine; called twice. */
	open: () => Promise<FillableEngine>;
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
	signal?: AbortSignal;
}

/** Computes what an import would change. Nothing is kept; both engines are closed again, also when the signal ends it. */
export async function compare(comparison: Comparison): Promise<Changes> {
	const { open, programme, catalogue, country, current, outcome, recipe, complete, signal } = comparison;
	signal?.throwIfAborted();
	const tables = contributedTables(programme);
	const incoming = new Incoming(outcome.tables, recipe, programme);
	const opened = await Promise.allSettled([open(), open()]);
	const engines = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
	const stop = () => void Promise.all(engines.map((engine) => engine.close()));
	try {
		const failed = opened.find((one) => one.status === 'rejected');
		if (failed) throw failed.reason;
		signal?.throwIfAborted();
		signal?.addEventListener('abort', stop, { once: true });
		const [before, after] = engines as [FillableEngine, FillableEngine];
		const files = filesOf(
			tables.flatMap(({ name }, i) => {
				const bytes = current.get(name);
				return bytes ? [[name, rowsOf(tables[i]!, bytes, null).length] as [string, number]] : [];
			})
		);
		const was = (async () => {
			await fill(before, { programme, catalogue, tables: current, files });
			return warningsIn(before, tables, programme);
		})();
		const settling = (async () => {
			await fillFrame(after, { programme, catalogue });
			return settle(after, current, incoming, { programme, source: recipe.name, complete });
		})();
		const [old, { merged, fallen, problems }] = await Promise.all([was, settling]);
		const now = await warningsIn(after, tables, programme);
		const told = new Set(old.map((one) => JSON.stringify(one)));
		const changed = await figureChanges(before, after, { programme, catalogue, country });
		return {
			tables: merged.map(({ change }) => change),
			problems,
			warnings: now.filter((one) => !told.has(JSON.stringify(one))).map((one) => problemOf(one)),
			fallen,
			rejected: outcome.rejected,
			next: new Map(merged.map(({ table, rows }) => [table.name, bytesOf(table, rows)])),
			...changed
		};
	} catch (error) {
		signal?.throwIfAborted();
		throw error;
	} finally {
		signal?.removeEventListener('abort', stop);
		await Promise.all(engines.map((engine) => engine.close().catch(() => undefined)));
	}

	function problemOf({ table, rule, reason, args, rowKey }: Warning): Problem {
		const found = incoming.find(table, rowKey);
		const place = incoming.where(table, found?.place ?? null, args['field'] ?? null, programme);
		return { code: `${rule}-${reason}`, severity: 'warn', ...place, value: null, args };
	}
}
