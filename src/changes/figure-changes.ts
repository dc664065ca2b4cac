import { cellsOf } from '#indicators/compute.ts';
import { dimValues } from '#schemas/dims.ts';
import { absentFigure } from '#indicators/absent-figure.ts';
import { layOut } from '#indicators/cell-layout.ts';
import { groupKey } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';
import { isTouched, type Differences } from './changed-columns.ts';
import { tablesOf } from './tables-in-sql.ts';
import type { MergeEngine } from './merge-state.ts';

/** One figure before and after an import; without a country among its dims it covers all countries. */
export interface FigureChange {
	definition: Definition;
	dims: Record<string, string>;
	before: Cell;
	after: Cell;
}

/**
 * Which figures to compute: those of one country, or where it is null of each country, and always those of
 * all countries.
 */
export interface FigureScope {
	programme: Programme;
	country: string | null;
}

const byCountry = ({ dims }: Definition) => dims.filter((dim) => dim === 'country');

const within = (cells: readonly Cell[], country: string | null): Cell[] =>
	cells.filter(
		({ dims }) => country === null || dims['country'] === undefined || dims['country'] === country
	);

/** The number of figures of a definition, whatever their values. */
export function countFigures(definition: Definition, { programme, country }: FigureScope): number {
	const by = byCountry(definition);
	const lists = by.map((dim) => dimValues(programme, dim));
	const none = absentFigure('not-collected', 'no-source');
	return within(
		layOut(definition, by, lists, () => () => none),
		country
	).length;
}

/** Whether figures of a definition may be others after an import. Whom a gap is between is a characteristic, so its figures depend on all of them. */
export function isAffected(
	differences: Differences,
	tables: readonly Table[],
	definition: Definition
): boolean {
	const { sql, sources, links, contrast } = definition;
	const reads = tablesOf(tables, definition);
	return isTouched(differences, reads, sql, ...sources, ...links, contrast ? 'SELECT *' : '');
}

/** The figures of the definitions, from the rows in the engine; `onAnswer` is called after each. */
export async function computeFigures(
	engine: MergeEngine,
	catalogue: readonly Definition[],
	{ programme, country }: FigureScope,
	onAnswer: () => void
): Promise<Cell[][]> {
	// All tables first: what countries delivered is asked anew whenever another one is loaded.
	const open = catalogue.filter((one) => !engine.isAnswered(one.id, tablesOf(engine.tables, one)));
	const reads = new Set(open.flatMap((one) => [...tablesOf(engine.tables, one)]));
	await engine.ask(reads, async () => undefined);
	return Promise.all(
		catalogue.map(async (definition) => {
			const cells = await engine.askOnce(definition.id, tablesOf(engine.tables, definition), (database) =>
				cellsOf(database, definition, programme, { by: byCountry(definition), where: {} })
			);
			onAnswer();
			return within(cells, country);
		})
	);
}

/** The figures that differ after the import. */
export function figureChanges(
	catalogue: readonly Definition[],
	before: readonly (readonly Cell[])[],
	after: readonly (readonly Cell[])[]
): FigureChange[] {
	return catalogue.flatMap((definition, i) => {
		const known = new Map(before[i]!.map((cell) => [groupKey(cell.dims), cell]));
		return after[i]!.flatMap((now) => {
			const was = known.get(groupKey(now.dims))!;
			const same = JSON.stringify(was) === JSON.stringify(now);
			return same ? [] : [{ definition, dims: now.dims, before: was, after: now }];
		});
	});
}
