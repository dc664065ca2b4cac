import { asset, resolve } from '$app/paths';
import { eventsName, nordicName } from '#edition/download/download-names.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Language } from '#schemas/languages.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import type { Part } from '#views/report/report-parts.ts';
import { prefixOf } from '../site-languages.ts';

/**
 * The address of the first page in a language, as a link from the current page. It ends with a slash, as
 * every page's does, so that a host of plain files need not redirect.
 */
export const homeIn = (language: Language): string => ended(resolve('/[[lang=lang]]', prefixOf(language)));

export const workspaceIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]/workspace', prefixOf(language)));

type Params = Partial<Record<string, string>>;

export const editionsIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]/editions', prefixOf(language)));

export const editionIn = (language: Language, edition: string): string =>
	ended(resolve('/[[lang=lang]]/editions/[edition]', { edition, ...prefixOf(language) }));

/** The page of one figure in an edition. */
export const indicatorIn = (language: Language, edition: string, indicator: string): string =>
	ended(
		resolve('/[[lang=lang]]/editions/[edition]/[indicator]', { edition, indicator, ...prefixOf(language) })
	);

/** The page that explains the files of an edition. */
export const filesIn = (language: Language, edition: string): string =>
	ended(resolve('/[[lang=lang]]/editions/[edition]/files', { edition, ...prefixOf(language) }));

/** One chart of an edition by itself, for frames. */
export const embedIn = (language: Language, edition: string, chart: string): string =>
	ended(
		resolve('/[[lang=lang]]/editions/[edition]/embed/[chart]', { edition, chart, ...prefixOf(language) })
	);

/** The page on which an edition is verified. */
export const verifyIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]/verify', prefixOf(language)));

/** The page that says how people are protected. */
export const protectionIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]/protection', prefixOf(language)));

/** The page that says what the words mean. */
export const glossaryPageIn = (language: Language): string =>
	ended(resolve('/[[lang=lang]]/glossary', prefixOf(language)));

/** A page of the report: of an edition by its name, or without one of the latest. */
export const partIn = (language: Language, edition: string | undefined, part: Part, of?: string): string => {
	const named = { part, ...(of === undefined ? {} : { of }), ...prefixOf(language) };
	return ended(
		edition === undefined
			? resolve('/[[lang=lang]]/[part=part]/[[of]]', named)
			: resolve('/[[lang=lang]]/editions/[edition]/[part=part]/[[of]]', { edition, ...named })
	);
};

/** A file that is made for readers from an edition. */
export const downloadAt = (edition: string, file: string): string =>
	resolve('/editions/[edition]/download/[file]', { edition, file });

/** The figures of an indicator as a table, in the form that spreadsheets of a language read; as it was signed where they read that. */
export const tableIn = (language: Language, head: Pick<EditionHead, 'name'>, indicator: string): string =>
	spreadsheetForm(language).delimiter === ';'
		? downloadAt(head.name, nordicName(head, indicator))
		: asset(`/editions/${head.name}/tables/${indicator}.csv`);

/** The same of the events with their months. */
export const eventsIn = (language: Language, head: Pick<EditionHead, 'name'>): string =>
	downloadAt(head.name, eventsName(head, spreadsheetForm(language).delimiter));

/** The first page of the site, whatever its language, as a link from the current page. */
export const siteRoot = (): string => ended(resolve('/'));

export const feedAddress = (): string => resolve('/editions/feed.xml');

/** The page of a route in a language; an unknown address has no route and leads to the first page. */
export const pageIn = (
	route: string | null,
	language: Language,
	{ lang: _, ...params }: Params = {}
): string =>
	route === null
		? homeIn(language)
		: ended(resolve(route as '/[[lang=lang]]', { ...params, ...prefixOf(language) }));

const ended = (address: string) => (address.endsWith('/') ? address : `${address}/`);
