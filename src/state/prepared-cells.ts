import type { Question } from '#indicators/compute.ts';
import { selectedOf } from '#indicators/dims.ts';
import { absentFigure } from '#indicators/absent-figure.ts';
import type { Figure } from '#indicators/figure.ts';
import { layOut } from '#indicators/cell-layout.ts';
import { cellName } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import { chosenDims, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';

/** Cells by the group that they describe. */
export type CellIndex = ReadonlyMap<string, Cell>;

/** Adds cells to an index. */
export const indexCells = (cells: readonly Cell[], known: CellIndex = new Map()): CellIndex =>
	new Map([...known, ...cells.map((cell) => [cellName(cell), cell] as const)]);

/** The one value that each filter selects; null when a filter selects several values, or a period. */
function fixedDims(where: Filters): Record<string, string> | null {
	if (where.from !== undefined || where.to !== undefined) return null;
	const chosen = chosenDims(where);
	if (chosen.some(([, values]) => values.length !== 1)) return null;
	return Object.fromEntries(chosen.map(([dim, values]) => [dim, values[0]!]));
}

/** What a cell says, without its group. */
function figureOf({
	indicator: _indicator,
	version: _version,
	dims: _dims,
	unit: _unit,
	...figure
}: Cell): Figure {
	return figure;
}

/** The months of the indexed cells: units may be dated outside the programme's period. */
function indexedMonths(cells: CellIndex, indicator: string): string[] {
	const found = [...cells.values()]
		.filter((cell) => cell.indicator === indicator)
		.flatMap((cell) => cell.dims['month'] ?? []);
	return [...new Set(found)].sort();
}

/**
 * Answers a question from cells that were computed before, in the order in which they would be computed; null
 * when one of them is missing. A filter of one value is a slice of a breakdown: the women of each country are
 * the cells of country by gender whose gender is woman.
 */
export function preparedCells(
	cells: CellIndex,
	definition: Definition,
	programme: Programme,
	{ by, where, method }: Question
): Cell[] | null {
	if (method !== undefined && method !== definition.interval) return null;
	const fixed = fixedDims(where);
	if (!fixed) return null;
	const valuesOf = (dim: Dim) =>
		dim === 'month' ? indexedMonths(cells, definition.id) : selectedOf(dim, programme, where);
	const missing = new Set<string>();
	const answer = layOut(definition, by, by.map(valuesOf), (chosen) => (values, measure) => {
		const group = Object.fromEntries(chosen.map((i, k) => [by[i]!, values[k]!]));
		const known = cells.get(
			cellName({
				indicator: definition.id,
				dims: { ...fixed, ...group, ...measureDims(definition, measure.id) }
			})
		);
		if (known) return figureOf(known);
		missing.add(measure.id ?? definition.id);
		return absentFigure('not-applicable', 'no-units');
	});
	return missing.size === 0 ? answer : null;
}
