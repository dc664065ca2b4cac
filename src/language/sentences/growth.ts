import type { Cell } from '#schemas/cell.ts';
import { numberText, shown, valueText } from '../figure.ts';
import type { Translate } from '../translate.ts';

/** From the first month with a figure to the last: "Network growth: from 9 ties in April 2020 to 184 in July 2021". */
export function growthTitle(t: Translate, name: string, cells: Cell[]): string {
	const known = cells.filter(shown);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) return t('figures.named', { name, clause: t('figures.clause-none') });
	const clause = t('figures.clause-growth', {
		first: valueText(t, first.value, first.unit),
		from: t.month(first.dims.month!),
		last: numberText(t, last.value, last.unit),
		to: t.month(last.dims.month!)
	});
	return t('figures.named', { name, clause });
}
