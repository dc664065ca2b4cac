import { hasFigure, isCurrent } from '#language/figure.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { isReached } from '#schemas/reached.ts';
import { targetOf } from '#schemas/target-of.ts';

type Sources = { programme: Programme; catalogue: readonly Definition[]; cells: readonly Cell[] };

/**
 * How many of the numbers that were planned were reached: each objective with a number and a figure of this edition counts once, and is
 * reached where the programme as a whole reached its number and every country that has one its own. With `country`, the numbers
 * planned for it alone.
 */
export function objectivesReached(
	{ programme, catalogue, cells }: Sources,
	country?: string
): { reached: number; all: number } {
	const known = programme.objectives.flatMap((objective) => {
		const definition = catalogue.find(({ id }) => id === objective.indicator);
		if (!definition) return [];
		const judged = (groups: Record<string, string>): boolean | null => {
			const cell = cellOf(cells, definition.id, groups);
			const target = targetOf(programme, definition, groups, { without: cell?.without });
			return target === null || !hasFigure(cell) || !isCurrent(cell)
				? null
				: isReached(definition, cell, target);
		};
		const of = (code: string) => judged({ ...objective.dims, country: code });
		if (country !== undefined) return [of(country)];
		const whole = judged(objective.dims);
		return [whole === null ? null : whole && programme.countries.every(({ code }) => of(code) !== false)];
	});
	const all = known.filter((one) => one !== null);
	return { reached: all.filter(Boolean).length, all: all.length };
}
