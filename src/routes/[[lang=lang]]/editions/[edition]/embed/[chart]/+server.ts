import { error } from '@sveltejs/kit';
import { embedOf } from '#views/embed/embed-of.ts';
import { publishedCharts, type PublishedChart } from '#views/embed/published-charts.ts';
import { asReport } from '#edition/as-report.ts';
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
		found = loadMessages(language, ['figures', 'masthead', 'site', 'editions', 'report']).then((messages) =>
			translator(language, messages)
		);
		speaking.set(language, found);
	}
	return found;
}

type Charts = Promise<Map<string, PublishedChart>>;
const drawn = new WeakMap<PublishedEdition, Map<Language, Charts>>();

/** The charts of an edition in a language by their ids, made once for all of them. */
function charts(language: Language, edition: PublishedEdition): Charts {
	const known = drawn.get(edition) ?? new Map<Language, Charts>();
	drawn.set(edition, known);
	const found =
		known.get(language) ??
		speak(language).then((t) => {
			const all = publishedCharts(t, asReport(edition), edition.tables);
			return new Map(all.map((one) => [one.chart.id, one]));
		});
	known.set(language, found);
	return found;
}

export const entries: EntryGenerator = writtenPages(async () => {
	const editions = siteEditions();
	const ids = await Promise.all(editions.map((edition) => charts(fallback, edition)));
	return editions.flatMap((edition, i) =>
		[...ids[i]!.keys()].flatMap((chart) =>
			prefixes.map((prefix) => ({ edition: edition.head.name, chart, ...prefix }))
		)
	);
});

/**
 * One chart of an edition by itself, for the frame of another site: its drawing, its words and its figures,
 * complete without its script.
 */
export const GET: RequestHandler = async ({ params }) => {
	const language = languageOf(params.lang);
	const edition = siteEdition(params.edition);
	const found = edition && (await charts(language, edition)).get(params.chart);
	if (!found) error(404, `unknown chart: ${params.chart}`);
	const t = await speak(language);
	const text = embedOf(t, edition.programme, edition.head, found.chart, `../../${found.page}`);
	// With exactly this type it is written as a page when prerendered.
	return new Response(text, { headers: { 'content-type': 'text/html' } });
};
