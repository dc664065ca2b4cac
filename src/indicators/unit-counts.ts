import type { Engine } from '#engine/engine.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { cachedUnits, maxCachedRows } from './cached-units.ts';
import { prepare } from './connection-cache.ts';
import { groupSums, type SumsQuery } from './group-sums.ts';
import { groupNumbers } from './group-numbers.ts';
import { selectedRows } from './selected-rows.ts';
import type { UnitColumns } from './unit-columns.ts';

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
	if (columns) return countsFromColumns(columns, asked);
	const counts: UnitCounts[] = [];
	for (const { by, where } of asked) {
		const query: SumsQuery = { by: by === null ? [] : [by], where, separate: [] };
		const groups = await groupSums(engine, units, query);
		counts.push(
			new Map(groups.flatMap(({ values: [value = ''], sums }) => (value === null ? [] : [[value, sums.sum]])))
		);
	}
	return counts;
}

/** What was counted of all units, which no choice changes. */
const ofAll = new WeakMap<UnitColumns, Map<Dim | null, UnitCounts>>();

/** The same, counted here: a list of choices asks for the same selection again and again. */
function countsFromColumns(columns: UnitColumns, asked: readonly UnitQuestion[]): UnitCounts[] {
	const known = ofAll.get(columns) ?? new Map<Dim | null, UnitCounts>();
	ofAll.set(columns, known);
	const selections = new Map<string, Uint8Array | null>();
	return asked.map(({ by, where }) => {
		const key = JSON.stringify(where);
		let selected = selections.get(key);
		if (selected === undefined) selections.set(key, (selected = selectedRows(columns, where)));
		if (selected !== null) return countedBy(columns, by, selected);
		const counts = known.get(by) ?? countedBy(columns, by, null);
		known.set(by, counts);
		return counts;
	});
}

function countedBy(columns: UnitColumns, by: Dim | null, selected: Uint8Array | null): UnitCounts {
	const { n, value, rows } = columns;
	const { numbers, size, valuesOf } = groupNumbers(columns, by === null ? [] : [by]);
	const [sums, seen] = [new Float64Array(size), new Uint8Array(size)];
	for (let row = 0; row < rows; row++) {
		if ((selected && selected[row] === 0) || Number.isNaN(value[row])) continue;
		const group = numbers ? numbers[row]! : 0;
		seen[group] = 1;
		sums[group]! += n[row]! * value[row]!;
	}
	const counts = new Map<string, number>();
	for (let group = 0; group < size; group++) {
		const [name = ''] = valuesOf(group);
		if (seen[group] === 1 && name !== null) counts.set(name, sums[group]!);
	}
	return counts;
}
