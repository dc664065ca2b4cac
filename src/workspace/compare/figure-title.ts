import { minUnits } from '#indicators/detail/difference-cells.ts';
import { hasFigure } from '#language/figure.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Dim } from '#schemas/indicator.ts';
import { isEstimate } from '#schemas/kinds.ts';
import { titleOf } from '#views/title-of.ts';
import type { FigureInput } from './figure-view.ts';

/** What a figure shows, as a sentence: of two selections only its name; what is not drawn for want of units is not in it either. */
export function figureTitle(
	{ t, programme, definition, canvas }: FigureInput,
	{ name, dim, parts, whole }: { name: string; dim: Dim; parts: Cell[]; whole: Cell | undefined }
): string {
	if (canvas.against) return name;
	const isDrawn = (cell: Cell) => !hasFigure(cell) || !isEstimate(definition.kind) || cell.n >= minUnits;
	if (whole && !isDrawn(whole)) return t('figures.named', { name, clause: t('compare.few') });
	const drawn = { definition, dim, parts: parts.filter(isDrawn), whole };
	return titleOf(t, programme, { ...drawn, where: canvas.where, whereSaid: true });
}
