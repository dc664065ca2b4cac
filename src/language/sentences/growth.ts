import type { Cell } from '#schemas/cell.ts';
import { current, numberText, saidText, shown, valueText } from '../figure.ts';
import type { Translate } from '../translate.ts';

/**
 * From the first month with a figure to the last: "Network growth: from 9 ties in April 2020 to 184 in July 2021". A month that stands as
 * it was in an earlier edition is neither; where all do, the last of them is named with its edition.
 */
export function growthTitle(t: Translate, name: string, cells: Cell[]): string {
	const all = cells.filter(shown);
	const known = all.filter(current);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) {
		const old = all.at(-1);
		return t('figures.named', { name, clause: old ? saidText(t, old) : t('figures.clause-none') });
	}
	const clause = t('figures.clause-growth', {
		first: valueText(t, first.value, first.unit),
		from: t.month(first.dims.month!),
		last: numberText(t, last.value, last.unit),
		to: t.month(last.dims.month!)
	});
	return t('figures.named', { name, clause });
}
