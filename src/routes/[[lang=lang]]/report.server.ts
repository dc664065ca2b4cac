import { error } from '@sveltejs/kit';
import { asReport } from '#edition/as-report.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { hasCard, picturesOf, siteEdition, siteEditions } from '../editions.server.ts';
import { languageOf } from '../site-languages.ts';
import { fingerprintOf } from '#views/report/fingerprint.ts';
import { isPart } from '#views/report/report-parts.ts';
import { hasPage } from '#views/report/report-pages.ts';
import type { ReportOf } from '#views/report/report.ts';

/** What the pages of an edition's report are made from. */
export const reportOf = (edition: PublishedEdition, lang: string | undefined): ReportOf => ({
	...asReport(edition),
	fingerprint: fingerprintOf(edition),
	pictures: picturesOf(edition.head.name, languageOf(lang))
});

/** What a page of a report is made from; without the name of an edition, of that of the latest. */
export function reportPage({
	edition,
	part,
	of,
	lang
}: {
	edition?: string | undefined;
	part: string;
	of?: string | undefined;
	lang?: string | undefined;
}) {
	const found = edition === undefined ? siteEditions()[0] : siteEdition(edition);
	if (!found)
		error(404, edition === undefined ? 'missing edition: none is published' : `unknown edition: ${edition}`);
	const at = isPart(part) ? { part, ...(of === undefined ? {} : { of }) } : null;
	if (!at || !hasPage(found, at)) error(404, `unknown page: ${[part, of].filter(Boolean).join('/')}`);
	return { report: reportOf(found, lang), at, card: hasCard(found.head.name) };
}
