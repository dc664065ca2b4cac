import { hasCard, siteEditions } from '../editions.server.ts';
import { editionJsonLd } from './jsonld.server.ts';
import { reportOf } from './report.server.ts';
import { prefixes } from '../site-languages.ts';
import { writtenPages } from '../written-pages.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page is complete as prerendered: nothing on it needs a script. */
export const csr = false;

export const entries: EntryGenerator = writtenPages(() => prefixes);

/** The latest edition; null where none is published. */
export const load: PageServerLoad = async ({ params }) => {
	const [latest] = siteEditions();
	if (!latest) return { edition: null, jsonld: '', card: false };
	return {
		edition: reportOf(latest, params.lang),
		jsonld: await editionJsonLd(latest),
		card: hasCard(latest.head.name)
	};
};
