import type { Cell } from '#schemas/cell.ts';
import { hasFigure, valueText } from './figure.ts';
import type { Translate } from './translate.ts';

/**
 * What must stand beside a figure so that it is not read alone: the parts of everybody enrolled, or what a change would be if it
 * were none for those of whom it is not known. Empty where there is no such thing.
 */
export function besideText(t: Translate, cell: Cell | undefined, target: number | null): string {
	if (!hasFigure(cell)) return '';
	const { completed, withdrew, still_in, missing, no_change } = cell.details ?? {};
	if (completed != null && withdrew != null && still_in != null)
		return t('figures.parts', {
			all: t.number(completed + withdrew + still_in),
			completed: t.number(completed),
			withdrew: t.number(withdrew),
			stillIn: t.number(still_in)
		});
	if (missing == null || no_change == null) return '';
	return t('figures.if-unchanged', {
		value: valueText(t, no_change, cell.unit, target),
		all: t.number(cell.n + missing),
		missing: t.number(missing),
		count: missing
	});
}

/**
 * A title with how many are still in, where nobody has ended otherwise than by leaving: a share of nought would be read as if nobody
 * stayed.
 */
export function withStillIn(t: Translate, title: string, cell: Cell | undefined): string {
	const { completed, still_in } = cell?.details ?? {};
	if (!hasFigure(cell) || completed !== 0 || !still_in) return title;
	return t('figures.and-still-in', { clause: title, n: t.number(still_in) });
}
