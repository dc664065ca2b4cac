import { error } from '@sveltejs/kit';
import { hasCard, siteEdition, siteEditions } from '../../../editions.server.ts';
import { editionJsonLd } from '../../jsonld.server.ts';
import { reportOf } from '../../report.server.ts';
import { prefixes } from '../../../site-languages.ts';
import { writtenPages } from '../../../written-pages.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = writtenPages(() =>
	siteEditions().flatMap(({ head }) => prefixes.map((prefix) => ({ edition: head.name, ...prefix })))
);

export const load: PageServerLoad = async ({ params }) => {
	const found = siteEdition(params.edition);
	if (!found) error(404, `unknown edition: ${params.edition}`);
	return {
		edition: reportOf(found, params.lang),
		jsonld: await editionJsonLd(found),
		card: hasCard(found.head.name)
	};
};
