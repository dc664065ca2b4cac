import type { Translate } from '#language/translate.ts';
import { limitedName } from '#language/whole.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import { periodText } from '#language/sentences/measure-line.ts';
import { periodOf, type Filters } from '#schemas/filters.ts';
import type { Programme } from '#schemas/programme.ts';
import { withoutPeriod } from './canvas.ts';

/**
 * Who is selected, in a sentence: "23 of 112 participants (Gender: Women; Years in the country: Under 2)". A period is said beside it, as
 * it limits what is counted and not who: each figure has its own date.
 */
export function selectionSentence(
	t: Translate,
	programme: Programme,
	where: Filters,
	counts: { all: number; selected: number } | null,
	/** How many of them enrolled in the period; null where that is not known. */
	enrolled: number | null = null
): string {
	const people =
		counts === null
			? t('compare.participants')
			: counts.selected === counts.all
				? t('compare.everybody', { count: counts.all })
				: t('compare.selected', { count: counts.selected, all: t.number(counts.all) });
	const who = limitedName(t, people, programme, { where: withoutPeriod(where) });
	if (where.from === undefined && where.to === undefined) return who;
	const period = periodText(t, periodOf(programme, where));
	const measure = lowerFirst(t('compare.enrolments', { count: t.number(enrolled ?? 0) }), t.language);
	return t('compare.in-period', {
		who,
		period: enrolled === null ? period : t('figures.name-measure', { name: period, measure })
	});
}
