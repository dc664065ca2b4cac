import { chosenDims, type Filters } from '#schemas/filters.ts';
import { noDay, type UnitColumns } from './unit-columns.ts';

/** A day as the number of days since 1970-01-01. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The first and the last day of a selection, as numbers; null where it has no period. What has no day is in none. */
export function daysWithin({ from, to }: Filters): { first: number; last: number } | null {
	if (from === undefined && to === undefined) return null;
	return {
		first: from === undefined ? noDay + 1 : dayNumber(from),
		last: to === undefined ? Infinity : dayNumber(to)
	};
}

/** Which rows a selection takes, 1 for those it does; null where it takes all. The same as `condition` in SQL. */
export function selectedRows(columns: UnitColumns, where: Filters): Uint8Array | null {
	const chosen = chosenDims(where);
	const days = daysWithin(where);
	if (chosen.length === 0 && !days) return null;
	const selected = new Uint8Array(columns.rows).fill(1);
	for (const [dim, values] of chosen) {
		const column = columns.coded[dim];
		if (!column) return selected.fill(0);
		const wanted = new Uint8Array(column.values.length + 1);
		for (const value of values) wanted[column.values.indexOf(value) + 1] = 1;
		wanted[0] = 0;
		const { codes } = column;
		for (let row = 0; row < codes.length; row++) selected[row]! &= wanted[codes[row]!]!;
	}
	if (!days) return selected;
	const { day } = columns;
	if (!day) return selected.fill(0);
	const { first, last } = days;
	for (let row = 0; row < day.length; row++) if (day[row]! < first || day[row]! > last) selected[row] = 0;
	return selected;
}
