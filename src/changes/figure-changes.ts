import { cellsOf } from '#indicators/compute.ts';
import { domainOf } from '#indicators/dims.ts';
import { absent } from '#indicators/absent-figure.ts';
import { layOut } from '#indicators/cell-layout.ts';
import { groupKey } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { tablesOf } from './tables-in-sql.ts';
import type { MergeStage } from './merge-state.ts';

/** One figure before and after an import; without a country among the dims it is that of all countries. */
export interface FigureChange {
	definition: Definition;
	dims: Record<string, string>;
	before: Cell;
	after: Cell;
}

/** The figures of one country, or of each where that is null, and those of all. */
export interface AskedFigure {
	programme: Programme;
	country: string | null;
}

const byCountry = ({ dims }: Definition) => dims.filter((dim) => dim === 'country');

const within = (cells: readonly Cell[], country: string | null): Cell[] =>
	cells.filter(
		({ dims }) => country === null || dims['country'] === undefined || dims['country'] === country
	);

/** How many figures a definition has, whatever they are. */
export function countOf(definition: Definition, { programme, country }: AskedFigure): number {
	const by = byCountry(definition);
	const lists = by.map((dim) => domainOf(dim, programme));
	const none = absent('not-collected', 'no-source');
	return within(
		layOut(definition, by, lists, () => () => none),
		country
	).length;
}

/** The figures of the definitions, from the rows that the stage holds; `told` hears after each. */
export function figuresOn(
	stage: MergeStage,
	catalogue: readonly Definition[],
	{ programme, country }: AskedFigure,
	told: () => void
): Promise<Cell[][]> {
	return Promise.all(
		catalogue.map(async (definition) => {
			const cells = await stage.askOnce(definition.id, tablesOf(stage.tables, definition), (engine) =>
				cellsOf(engine, definition, programme, { by: byCountry(definition), where: {} })
			);
			told();
			return within(cells, country);
		})
	);
}

/** The figures that are others afterwards. */
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
