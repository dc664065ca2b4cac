import type { Engine } from '#engine/engine.ts';
import type { Definition } from '#schemas/indicator.ts';
import { readUnitColumns, type UnitColumns } from './unit-columns.ts';
import type { UnitTable } from './units.ts';

/** Up to this many rows are read when they are first asked for: counting them here is quicker than one query, which takes some 2 ms in the browser. */
export const maxCachedRows = 3000;

/** Columns by their table, and by how many rows it might have had. */
const cache = new WeakMap<UnitTable, Map<number, Promise<UnitColumns | null>>>();

/** The columns of a definition's units, read once; null where there are more than `maxRows`. */
export function cachedUnits(
	engine: Engine,
	definition: Pick<Definition, 'measures' | 'kind'>,
	units: UnitTable,
	maxRows: number
): Promise<UnitColumns | null> {
	const byMaxRows = cache.get(units) ?? new Map<number, Promise<UnitColumns | null>>();
	cache.set(units, byMaxRows);
	const known = byMaxRows.get(Infinity) ?? byMaxRows.get(maxRows);
	if (known) return known;
	const found = read(engine, definition, units, maxRows);
	byMaxRows.set(maxRows, found);
	found.then(
		// What was read answers whoever asks for fewer or more rows.
		(columns) => columns && byMaxRows.set(Infinity, found),
		() => byMaxRows.delete(maxRows)
	);
	return found;
}

/** Says what the columns of a table are, for tables that no engine has: see `cube`. */
export const keepColumns = (units: UnitTable, columns: UnitColumns): void =>
	void cache.set(units, new Map([[Infinity, Promise.resolve(columns)]]));

async function read(
	engine: Engine,
	definition: Pick<Definition, 'measures' | 'kind'>,
	units: UnitTable,
	maxRows: number
): Promise<UnitColumns | null> {
	const [size] = await engine.query(`SELECT CAST(count(*) AS INTEGER) AS rows FROM ${units.table}`);
	return Number(size!['rows']) > maxRows ? null : readUnitColumns(engine, definition, units);
}
