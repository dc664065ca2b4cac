import { minUnits } from '#indicators/detail/difference-cells.ts';
import { givenCells, isWithheld, type Counted } from '#indicators/detail/few-people.ts';
import type { Cell } from '#schemas/cell.ts';
import { measureOf } from '#schemas/measure.ts';
import type { Sensitivity } from './sensitivity.ts';

/** Whether the figure that a cell is about was left without its estimate, which the cell would tell. */
const toldBy = (figures: readonly Cell[], cell: Cell): boolean =>
	figures.some((figure) => measureOf(figure) === measureOf(cell) && isWithheld(figure));

/** The distribution of what has an estimate: the values of fewer than ten are as good as a list of them. */
export const givenDistribution = (figures: readonly Cell[], cells: readonly Cell[]): Cell[] =>
	cells.filter((cell) => cell.n >= minUnits && !toldBy(figures, cell));

/** Other ways to compute a figure, where it has an estimate and they are of ten as well. */
export function givenWays(
	definition: Counted,
	figures: readonly Cell[],
	{ scenarios, methods, tests }: Sensitivity
): Sensitivity {
	const told = (cells: readonly Cell[]) => cells.filter((cell) => !toldBy(figures, cell));
	const isForms = ({ dims }: Cell) => dims['scenario'] === 'complete-forms';
	return {
		scenarios: told(scenarios).map((cell) => (isForms(cell) ? givenCells(definition, [cell])[0]! : cell)),
		methods: givenCells(definition, told(methods)),
		tests: told(tests)
	};
}
