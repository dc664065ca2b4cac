import { hasFigure } from '#language/figure.ts';
import type { Cell } from '#schemas/cell.ts';
import { groupsOf, measureOf } from '#schemas/measure.ts';

/** Whether a text may name a cell: it has a figure, and one of this edition. */
export const isGiven = (cell: Cell): boolean => hasFigure(cell) && cell.status !== 'held';

/** The groups of which there is a figure that a text may name, one breakdown at a time. */
export const givenGroups = (
	cells: readonly Cell[],
	indicator: string,
	measure: string | undefined
): { dim: string; code: string }[] =>
	cells.flatMap((cell) => {
		if (cell.indicator !== indicator || measureOf(cell) !== measure || !isGiven(cell)) return [];
		const [group, ...others] = Object.entries(groupsOf(cell));
		return group && others.length === 0 ? [{ dim: group[0], code: group[1] }] : [];
	});
