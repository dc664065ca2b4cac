import { languages, siteLanguages, type Language } from '#schemas/languages.ts';

/**
 * The languages of the programme that the site is of. The build hands them on, since the code of a page, in a browser too, must know which
 * addresses there are before it has any programme.
 */
const stated = import.meta.env['VITE_LANGUAGES'] as string | undefined;

export const pageLanguages = siteLanguages(stated?.split(' ') ?? languages);

/** The language whose addresses have no prefix, so that each page has one address only. */
export const [fallback] = pageLanguages;

/** The language of an address by its prefix. */
export const languageOf = (prefix: string | undefined): Language =>
	pageLanguages.find((one) => one === prefix) ?? fallback;

/** The part of a route's parameters that says the language. */
export const prefixOf = (language: Language): { lang?: Language } =>
	language === fallback ? {} : { lang: language };

/** That part for every language: the `entries` of a page that needs nothing else. */
export const prefixes = pageLanguages.map(prefixOf);
