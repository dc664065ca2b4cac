import type { Cell } from '#schemas/cell.ts';
import { countsNothing } from '#schemas/counts-nothing.ts';
import type { Definition } from '#schemas/indicator.ts';
import { exclusionReasons } from '#schemas/exclusion-reasons.ts';
import { measureOf } from '#schemas/measure.ts';
import type { ExcludedGroup } from '../excluded-units.ts';
import { partOf, sliceCell } from './slice-cell.ts';

/** The code of the slice of units that count in the figure. */
export const counted = 'counted';

/** Whether a figure was computed from units at all: a figure that was not collected excludes no units. */
const wasComputed = (cell: Cell) => cell.status === 'ok' || countsNothing(cell) || cell.reason === 'too-few';

/**
 * The units counted in a figure and those excluded, as shares of all its units: `dims.left_out` is `counted` or the
 * reason, in the order in which reasons apply, and the numerators of a group add up to the denominator. `figures` are the
 * cells of the total, or those by country with the total; `groups` is the result of `excludedBy` for the same breakdown. Each
 * group has a cell for every reason that occurs in any group.
 */
export function excludedCells(
	definition: Definition,
	figures: readonly Cell[],
	groups: readonly ExcludedGroup[]
): Cell[] {
	return figures.filter(wasComputed).flatMap((figure) => {
		const measure = measureOf(figure) ?? null;
		const own = groups.filter((group) => group.measure === measure);
		const { country } = figure.dims;
		const here = country === undefined ? own : own.filter(({ values }) => values[0] === country);
		const of = (list: readonly ExcludedGroup[], reason: string) =>
			list.filter((group) => group.reason === reason).reduce((sum, { n }) => sum + n, 0);
		const base = figure.n + here.reduce((sum, { n }) => sum + n, 0);
		const slice = (code: string, n: number) =>
			sliceCell(definition, { dims: { ...figure.dims, left_out: code }, unit: 'share', ...partOf(n, base) });
		return [
			slice(counted, figure.n),
			...exclusionReasons
				.filter((reason) => of(own, reason) > 0)
				.map((reason) => slice(reason, of(here, reason)))
		];
	});
}
