import { siteLanguages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { mapTexts } from './map-texts.ts';

/**
 * Documents with a programme of their own, such as an older edition or a file that a reader opens, for pages in `pages`: where a text lacks
 * one of these languages, it is shown in the fallback of its own programme.
 */
export function textsFor<D extends { programme: Programme }>(documents: D, pages: readonly Language[]): D {
	const spoken = siteLanguages(documents.programme.languages);
	const lacking = pages.filter((language) => !spoken.includes(language));
	if (lacking.length === 0) return documents;
	const [fallback] = spoken;
	return mapTexts(documents, spoken, (text) => ({
		...Object.fromEntries(lacking.map((language) => [language, text[fallback]])),
		...text
	})) as D;
}
