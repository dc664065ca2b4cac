import type { Engine } from '#engine/engine.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { cachedUnits, maxCachedRows } from './cached-units.ts';
import { prepare } from './connection-cache.ts';
import { groupSums, type SumsQuery } from './group-sums.ts';
import { groupsFromColumns } from './groups-from-columns.ts';

/** A selection of units, counted by a dim that they have, also one that the definition is not broken down by; null for all of them together. */
export interface UnitQuestion {
	by: Dim | null;
	where: Filters;
}

/** How many units each value of a dim has, under the value; the units of all together under an empty text. */
export type UnitCounts = ReadonlyMap<string, number>;

/** Counts the units of a definition in many ways at once, for lists of choices: as figures would be, without their intervals. */
export async function unitCounts(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	asked: readonly UnitQuestion[]
): Promise<UnitCounts[]> {
	const units = await prepare(engine, definition, programme);
	const columns = await cachedUnits(engine, definition, units, maxCachedRows);
	const counts: UnitCounts[] = [];
	for (const { by, where } of asked) {
		const query: SumsQuery = { by: by === null ? [] : [by], where, separate: [] };
		const groups = columns ? groupsFromColumns(columns, query) : await groupSums(engine, units, query);
		counts.push(
			new Map(groups.flatMap(({ values: [value = ''], sums }) => (value === null ? [] : [[value, sums.sum]])))
		);
	}
	return counts;
}
