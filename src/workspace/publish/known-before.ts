import type { Draft, EditionContents } from '#edition/draft.ts';
import { breakdownName, indicatorName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { groupsOf, measureOf } from '#schemas/measure.ts';

/** What earlier editions give away by themselves, each figure once: "Women among participants, Country: Denmark (edition 2021-07)". */
export function knownBefore(
	t: Translate,
	{ programme, known = [] }: Pick<Draft, 'programme' | 'known'>,
	followed: readonly Pick<EditionContents, 'head' | 'catalogue'>[]
): string[] {
	const lines = known.flatMap(({ edition, indicator, dims }) => {
		const before = followed[edition];
		const definition = before?.catalogue.find(({ id }) => id === indicator);
		if (!before || !definition) return [];
		return t('publish.known-one', {
			figure: indicatorName(t, definition, measureOf({ dims })),
			group: breakdownName(t, programme, groupsOf({ dims })),
			name: before.head.name
		});
	});
	return [...new Set(lines)];
}
