import { hasFigure, isCurrent } from '#language/figure.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { isReached } from '#schemas/reached.ts';
import { targetOf } from '#schemas/target-of.ts';

type Sources = { programme: Programme; catalogue: readonly Definition[]; cells: readonly Cell[] };

/**
 * Which of the numbers that were planned were reached, by objective: each with a number and a figure of this edition counts once, and is
 * reached where the programme as a whole reached its number and every country that has one its own; a country whose figure is not known,
 * or that had nothing to count, did not. With `country`, the numbers planned for it alone.
 */
export function reachedObjectives(
	{ programme, catalogue, cells }: Sources,
	country?: string
): Map<string, boolean> {
	const known = programme.objectives.map(({ id, indicator, dims }): [string, boolean | null] => {
		const definition = catalogue.find((one) => one.id === indicator);
		if (!definition) return [id, null];
		const planned = (groups: Record<string, string>, cell?: Cell) =>
			targetOf(programme, definition, groups, { without: cell?.without });
		const judged = (groups: Record<string, string>): boolean | null => {
			const cell = cellOf(cells, definition.id, groups);
			const target = planned(groups, cell);
			return target === null || !hasFigure(cell) || !isCurrent(cell)
				? null
				: isReached(definition, cell, target);
		};
		const groupOf = (code: string) => ({ ...dims, country: code });
		if (country !== undefined) return [id, judged(groupOf(country))];
		const whole = judged(dims);
		const everywhere = () =>
			programme.countries
				.map(({ code }) => groupOf(code))
				.every((group) => planned(group) === null || judged(group) === true);
		return [id, whole && everywhere()];
	});
	return new Map(known.flatMap(([id, reached]) => (reached === null ? [] : [[id, reached]])));
}

/** How many numbers were planned, and how many of these were reached. */
export function objectivesReached(sources: Sources, country?: string): { reached: number; all: number } {
	const all = [...reachedObjectives(sources, country).values()];
	return { reached: all.filter(Boolean).length, all: all.length };
}
