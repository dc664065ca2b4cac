import type { Truth } from '#disclosure/state.ts';
import type { Engine } from '#engine/engine.ts';
import { cellsOf } from '#indicators/compute.ts';
import { groupKey } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { peopleBehind } from './people-behind.ts';
import { publishedDecimals } from './published-decimals.ts';
import { publishableDims, type ExcludedTable } from './published-tables.ts';

type Asked = Pick<Parameters<typeof cellsOf>[3], 'where'>;

/**
 * Every figure of one indicator that an edition may publish, unprotected: the total and each group of each single
 * breakdown.
 */
async function figuresOf(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	dims: readonly Dim[],
	{ where }: Asked
): Promise<Cell[]> {
	const found = new Map<string, Cell>();
	for (const by of [[], ...dims.map((dim) => [dim])])
		for (const cell of await cellsOf(engine, definition, programme, { by, where }))
			if (!found.has(groupKey(cell.dims))) found.set(groupKey(cell.dims), cell);
	return [...found.values()];
}

/** What narrows the figures of an edition: what is left out of it by choice, and a filter, as to a day in the past. */
interface Narrowing {
	without?: ReadonlySet<ExcludedTable>;
	where?: Filters;
}

/** What the records say of one indicator, before anything is hidden: the total, and each group that an edition has. */
export async function figuresIn(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	{ without = new Set(), where = {} }: Narrowing = {}
): Promise<Cell[]> {
	const dims = publishableDims(definition, programme, without);
	const cells = await figuresOf(engine, definition, programme, dims, { where });
	return cells.map((cell) => publishedDecimals(cell, targetOfCell(programme, definition, cell)));
}

/**
 * All figures that an edition declares, before anything is hidden, with the people behind each. `onEach` is called after
 * each indicator.
 */
export async function unprotectedCells(
	engine: Engine,
	catalogue: readonly Definition[],
	programme: Programme,
	{ without = new Set(), onEach = () => {} }: Narrowing & { onEach?: (done: number, of: number) => void } = {}
): Promise<Truth[]> {
	const truth: Truth[] = [];
	const declared = catalogue.filter(({ snapshot, id }) => snapshot !== 'workspace-only' && !without.has(id));
	for (const [i, definition] of declared.entries()) {
		const cells = await figuresIn(engine, definition, programme, { without });
		const dims = publishableDims(definition, programme, without);
		const people = await peopleBehind(engine, definition, dims, programme);
		for (const cell of cells) truth.push({ cell, people: people(cell) });
		onEach(i + 1, declared.length);
	}
	return truth;
}
