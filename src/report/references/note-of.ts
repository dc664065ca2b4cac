import { figureText, hasFigure, targetText } from '#language/figure.ts';
import { groupName, indicatorName } from '#language/names.ts';
import { coveredFigure } from '#language/whole.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { groupsOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import type { Part } from './reference.ts';

interface Sources {
	t: Translate;
	programme: Programme;
	definition: Definition;
	cell: Cell;
	measure: string | undefined;
}

/** What a footnote says of a cell: which figure of whom it is, its numerator, denominator and interval, and what was planned where a text names it. */
export function noteOf(
	{ t, programme, definition, cell, measure }: Sources,
	parts: readonly Part[]
): string | null {
	if (!hasFigure(cell)) return null;
	const target = targetOfCell(programme, definition, cell);
	const figure = cell.without ? coveredFigure(t, programme, cell, { target }) : figureText(t, cell, target);
	const groups = groupsOf(cell);
	const name = indicatorName(t, definition, measure);
	const planned =
		target !== null && parts.includes('plan')
			? [t('figures.summary-target', { target: targetText(t, target, cell.unit) })]
			: [];
	return t('figures.named', {
		name: Object.keys(groups).length
			? t('figures.named', { name, clause: groupName(t, programme, groups, definition) })
			: name,
		clause: [figure, ...planned].join(', ')
	});
}
