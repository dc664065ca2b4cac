import { error } from '@sveltejs/kit';
import { embedOf } from '#views/embed/embed-of.ts';
import { chartsOf } from '#views/all-charts.ts';
import { asCell } from '#edition/as-cell.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Language } from '#schemas/languages.ts';
import { siteEdition, siteEditions } from '../../../../../editions.server.ts';
import { fallback, languageOf, prefixes } from '../../../../../site-languages.ts';
import { writtenPages } from '../../../../../written-pages.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

const speaking = new Map<string, Promise<Translate>>();

/** Texts of one language, read once for all charts. */
function speak(language: Language): Promise<Translate> {
	let found = speaking.get(language);
	if (!found) {
		found = loadMessages(language, ['figures', 'masthead', 'site', 'editions']).then((messages) =>
			translator(language, messages)
		);
		speaking.set(language, found);
	}
	return found;
}

/** The charts of an edition, each with its figure; those without anything to draw are omitted. */
const charts = (t: Translate, { programme, catalogue, cells, tables }: PublishedEdition) =>
	catalogue.flatMap((definition) => {
		const own = cells.filter(({ indicator }) => indicator === definition.id).map(asCell);
		const by = tables.find(({ indicator }) => indicator === definition.id)?.by.map(({ dim }) => dim) ?? [];
		return chartsOf(t, programme, definition, own, by).flatMap((chart) =>
			chart.absent ? [] : [{ chart, indicator: definition.id }]
		);
	});

export const entries: EntryGenerator = writtenPages(async () => {
	const t = await speak(fallback);
	return siteEditions().flatMap((edition) =>
		charts(t, edition).flatMap(({ chart }) =>
			prefixes.map((prefix) => ({ edition: edition.head.name, chart: chart.id, ...prefix }))
		)
	);
});

/**
 * One chart of an edition by itself, for the frame of another site: its drawing, its words and its figures,
 * complete without its script.
 */
export const GET: RequestHandler = async ({ params }) => {
	const t = await speak(languageOf(params.lang));
	const edition = siteEdition(params.edition);
	const found = edition && charts(t, edition).find(({ chart }) => chart.id === params.chart);
	if (!found) error(404, `unknown chart: ${params.chart}`);
	const text = embedOf(t, edition.programme, edition.head, found.chart, `../../${found.indicator}/`);
	// With exactly this type it is written as a page when prerendered.
	return new Response(text, { headers: { 'content-type': 'text/html' } });
};
