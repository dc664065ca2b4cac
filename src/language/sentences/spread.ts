import type { Cell } from '#schemas/cell.ts';
import { current, numberText, saidText, shown } from '../figure.ts';
import type { Translate } from '../translate.ts';

/**
 * "Completed the course: 61 % overall, countries from 52 % to 70 %"; says the span, never who stands where in it. Where
 * a group is kept back, or stands as it was in an earlier edition, there is no span to tell: only the whole is named.
 * `groups` is what the parts are: country, region, site, or anything else for groups of people.
 */
export function spreadTitle(
	t: Translate,
	name: string,
	whole: Cell | undefined,
	parts: Cell[],
	groups: string
): string {
	const values = parts.filter(shown).map((cell) => cell.value);
	if (!shown(whole)) return t('figures.named', { name, clause: t('figures.clause-none') });
	const all = saidText(t, whole);
	if (values.length < 2 || ![whole, ...parts].every(current))
		return t('figures.named', { name, clause: all });
	const low = numberText(t, Math.min(...values), whole.unit);
	const high = numberText(t, Math.max(...values), whole.unit);
	const clause =
		low === high ? t('figures.clause-even', { all }) : t('figures.clause-spread', { all, low, high, groups });
	return t('figures.named', { name, clause });
}
