import { siteEditions } from '../../../editions.server.ts';
import { prefixes } from '../../../site-languages.ts';
import { writtenPages } from '../../../written-pages.server.ts';
import { reportPages } from '#views/report/report-pages.ts';
import { reportPage } from '../../report.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

/** The report of the latest edition. */
export const entries: EntryGenerator = writtenPages(() =>
	siteEditions()
		.slice(0, 1)
		.flatMap((edition) =>
			reportPages(edition).flatMap((page) => prefixes.map((prefix) => ({ ...page, ...prefix })))
		)
);

export const load: PageServerLoad = ({ params }) => reportPage(params);
