import { mapTexts } from '#language/map-texts.ts';
import { isLanguage, siteLanguages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * The same value with every text in one language of the pages only. The shape stays, with this language repeated in place of every
 * other: the repetition compresses to almost nothing, where five languages were most of a page. The few texts in further languages
 * stay as they are.
 */
export const inLanguage = <T>(value: T, { languages }: Pick<Programme, 'languages'>, language: Language): T =>
	mapTexts(value, siteLanguages(languages), (text) =>
		Object.fromEntries(
			Object.entries(text).map(([tag, wording]) => [tag, isLanguage(tag) ? text[language] : wording])
		)
	) as T;
