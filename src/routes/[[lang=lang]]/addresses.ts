import { resolve } from '$app/paths';
import type { Language } from '#schemas/languages.ts';

/**
 * The address of the first page in a language, as a link from the current page. It ends with a slash, as
 * every page's does, so that a host of plain files need not redirect.
 */
export const homeIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]', language === 'en' ? {} : { lang: language }));

export const workspaceIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]/workspace', language === 'en' ? {} : { lang: language }));

type Params = Partial<Record<string, string>>;
const inLanguage = (language: Language) => (language === 'en' ? {} : { lang: language });

export const editionsIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]/editions', inLanguage(language)));

export const editionIn = (language: Language, edition: string): string =>
	ended(resolve('/[[lang=lang]]/editions/[edition]', { edition, ...inLanguage(language) }));

/** The page of one figure in an edition. */
export const indicatorIn = (language: Language, edition: string, indicator: string): string =>
	ended(
		resolve('/[[lang=lang]]/editions/[edition]/[indicator]', { edition, indicator, ...inLanguage(language) })
	);

/** The page that explains the files of an edition. */
export const filesIn = (language: Language, edition: string): string =>
	ended(resolve('/[[lang=lang]]/editions/[edition]/files', { edition, ...inLanguage(language) }));

/** One chart of an edition by itself, for frames. */
export const embedIn = (language: Language, edition: string, chart: string): string =>
	ended(
		resolve('/[[lang=lang]]/editions/[edition]/embed/[chart]', { edition, chart, ...inLanguage(language) })
	);

/** The page on which an edition is verified. */
export const verifyIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]/verify', inLanguage(language)));

export const feedAddress = (): string => resolve('/editions/feed.xml');

/** The page of a route in a language; an unknown address has no route and leads to the first page. */
export const pageIn = (
	route: string | null,
	language: Language,
	{ lang: _, ...params }: Params = {}
): string =>
	route === null
		? homeIn(language)
		: ended(resolve(route as '/[[lang=lang]]', { ...params, ...inLanguage(language) }));

const ended = (address: string) => (address.endsWith('/') ? address : `${address}/`);
