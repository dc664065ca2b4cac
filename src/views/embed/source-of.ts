import type { Translate } from '#language/translate.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';

/** Where a chart is from, as its frame says. */
export const sourceOf = (
	t: Translate,
	{ title }: Pick<Programme, 'title'>,
	{ name }: Pick<EditionHead, 'name'>
): string => `${t.text(title)}, ${t('editions.edition', { name })}`;

/** The same as a sentence, and another where the people are invented. */
export const sourceSaid = (
	t: Translate,
	programme: Pick<Programme, 'title' | 'synthetic'>,
	head: Pick<EditionHead, 'name'>
): string => `${sourceOf(t, programme, head)}.${programme.synthetic ? ` ${t('masthead.synthetic')}` : ''}`;
