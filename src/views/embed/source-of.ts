import type { Translate } from '#language/translate.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';

/** Where a chart is from, as its frame says. */
export const sourceOf = (
	t: Translate,
	{ title }: Pick<Programme, 'title'>,
	{ name }: Pick<EditionHead, 'name'>
): string => `${t.text(title)}, ${t('editions.edition', { name })}`;
