import { resolve } from '$app/paths';
import type { Language } from '#schemas/localised.ts';

/**
 * The address of the first page in a language, as a link from the page at hand. It ends with a slash, as every page's
 * does, so that a host of plain files need not redirect.
 */
export const homeIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]', language === 'en' ? {} : { lang: language }));

/** The workspace in a language. */
export const workspaceIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]/workspace', language === 'en' ? {} : { lang: language }));

/** The page of a route in a language; an address that leads nowhere has no route, and its readers come home. */
export const pageIn = (route: string | null, language: Language): string =>
	route === null
		? homeIn(language)
		: ended(resolve(route as '/[[lang=lang]]', language === 'en' ? {} : { lang: language }));

const ended = (address: string) => (address.endsWith('/') ? address : `${address}/`);
