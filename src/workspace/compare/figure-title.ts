import type { Cell } from '#schemas/cell.ts';
import type { Dim } from '#schemas/indicator.ts';
import { titleOf } from '#views/title-of.ts';
import { fewText, isWithheld } from './few-people.ts';
import type { FigureInput } from './figure-view.ts';

/** What a figure shows, as a sentence: of two selections only its name; what is not drawn for want of people is not in it either. */
export function figureTitle(
	{ t, programme, definition, canvas }: FigureInput,
	{ name, dim, parts, whole }: { name: string; dim: Dim; parts: Cell[]; whole: Cell | undefined }
): string {
	if (canvas.against) return name;
	if (isWithheld(whole)) return t('figures.named', { name, clause: fewText(t, definition, whole).value });
	const given = parts.filter((cell) => !isWithheld(cell));
	// The only group is not the largest of any.
	const drawn =
		dim !== 'country' && given.length === 1
			? { definition, dim: 'country', parts: [], whole }
			: { definition, dim, parts: given, whole };
	return titleOf(t, programme, { ...drawn, where: canvas.where, whereSaid: true });
}
