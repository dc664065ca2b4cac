import type { Language } from '#schemas/languages.ts';

/** The page of an edition as the rest of its address, behind that of the site; pages in the site's first language have no prefix. */
export const editionPath = (language: Language, first: Language, edition: string): string =>
	`${language === first ? '' : `${language}/`}editions/${edition}/`;
