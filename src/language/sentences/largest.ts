import type { Cell } from '#schemas/cell.ts';
import { current, saidText, shown } from '../figure.ts';
import type { Translate } from '../translate.ts';

/**
 * Names the largest group, or groups, of a count: "Gender: “Women” is the largest group, 59 of 103"; only the whole where one of them
 * is kept back or stands as it was in an earlier edition, since nobody can then tell which is the largest.
 */
export function largestTitle(
	t: Translate,
	dim: string,
	parts: { label: string; cell: Cell }[],
	whole: Cell | undefined
): string {
	const known = parts.flatMap(({ label, cell }) => (shown(cell) ? [{ label, value: cell.value }] : []));
	const most = Math.max(0, ...known.map((part) => part.value));
	if (most === 0 || !shown(whole)) return t('figures.named', { name: dim, clause: t('figures.clause-none') });
	if (![whole, ...parts.map(({ cell }) => cell)].every(current))
		return t('figures.named', { name: dim, clause: saidText(t, whole) });
	const largest = known.filter((part) => part.value === most);
	return t('figures.largest', {
		dim,
		groups: t.list(largest.map(({ label }) => t('figures.quoted', { text: label }))),
		count: largest.length,
		value: t.number(most),
		all: t.number(whole.value)
	});
}
