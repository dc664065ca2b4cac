import { isWithheld } from '#indicators/detail/few-people.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Dim } from '#schemas/indicator.ts';
import { titleOf } from '#views/title-of.ts';
import { fewText } from '#workspace/charts/few-text.ts';
import type { FigureInput } from './figure-view.ts';

/** What a figure shows, as a sentence: of two selections only its name; of whom there are too few people is named without a figure. */
export function figureTitle(
	{ t, programme, definition, canvas }: FigureInput,
	{ name, dim, parts, whole }: { name: string; dim: Dim; parts: Cell[]; whole: Cell | undefined }
): string {
	if (canvas.against) return name;
	if (isWithheld(whole)) return t('figures.named', { name, clause: fewText(t, definition, whole).value });
	const kept = parts.filter(isWithheld);
	// The only group is not the largest of any.
	const drawn =
		dim !== 'country' && parts.length === kept.length + 1
			? { definition, dim: kept.length ? dim : 'country', parts: kept, whole }
			: { definition, dim, parts, whole };
	return titleOf(t, programme, {
		...drawn,
		where: canvas.where,
		whereSaid: true,
		whyOf: (cell) => (isWithheld(cell) ? fewText(t, definition, cell).value : null)
	});
}
