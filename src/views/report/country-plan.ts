import { figureText, hasFigure, targetText, valueText } from '#language/figure.ts';
import { deviationText } from '#language/sentences/deviation.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { exactValue } from '#schemas/exact-value.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOf } from '#schemas/target-of.ts';
import { reachedObjectives } from './objectives-reached.ts';
import type { BriefLine } from './plan.ts';

type Sources = { programme: Programme; catalogue: readonly Definition[]; cells: readonly Cell[] };

/** The objectives that promised a number for each country, beside what the records of one show. */
export function countryPlan(
	t: Translate,
	{ programme, catalogue, cells }: Sources,
	country: string
): BriefLine[] {
	const counted = reachedObjectives({ programme, catalogue, cells }, country);
	return programme.objectives.flatMap((objective) => {
		const definition = catalogue.find(({ id }) => id === objective.indicator);
		if (!definition) return [];
		const dims = { ...objective.dims, country };
		const cell = cellOf(cells, definition.id, dims);
		const target = targetOf(programme, definition, dims, { without: cell?.without });
		if (target === null) return [];
		return {
			id: objective.id,
			objective: t.text(objective.text),
			measured: true,
			listed: false,
			reached: '',
			counted: counted.get(objective.id) ?? null,
			planned: cell ? valueText(t, target, cell.unit, target) : targetText(t, target, definition.unit),
			achieved: figureText(t, cell, target),
			difference:
				hasFigure(cell) && cell.since === undefined
					? deviationText(t, exactValue(cell), target, cell.unit)
					: ''
		};
	});
}
