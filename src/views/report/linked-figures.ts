import { hasFigure } from '#language/figure.ts';
import { coveredFigure } from '#language/whole.ts';
import { indicatorName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { measureDims } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';

/** A figure of the programme and its relation to a target of the goals. */
export interface LinkedFigure {
	id: string;
	name: string;
	figure: string;
	relation: string;
	rationale: string;
}

type Sources = { programme: Programme; catalogue: Definition[]; cells: Cell[] };

/** The measure that a definition is told by: the first, or of waves the last that has a figure, since what was achieved is asked at the end. */
function toldMeasure(definition: Definition, cells: readonly Cell[]): string | undefined {
	const ids = definition.measures.map(({ id }) => id);
	if (definition.measuredBy !== 'wave') return ids[0];
	return ids.findLast((id) => hasFigure(cellOf(cells, definition.id, measureDims(definition, id)))) ?? ids[0];
}

/** The figures that the programme links to one target, in the programme's order. */
export function linkedFigures(
	t: Translate,
	{ programme, catalogue, cells }: Sources,
	code: string
): LinkedFigure[] {
	return programme.sdgLinks
		.filter((link) => link.target === code)
		.flatMap((link) => {
			const definition = catalogue.find((one) => one.id === link.indicator);
			if (!definition) return [];
			const measure = toldMeasure(definition, cells);
			const cell = cellOf(cells, definition.id, measureDims(definition, measure));
			return [
				{
					id: definition.id,
					name: indicatorName(t, definition, measure),
					figure: coveredFigure(t, programme, cell, {
						target: cell ? targetOfCell(programme, definition, cell) : null
					}),
					relation: t(`site.relation-${link.relation}`),
					rationale: t.text(link.rationale)
				}
			];
		});
}
