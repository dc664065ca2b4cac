import type { Translate } from '#language/translate.ts';
import { whyNoPage } from './country-page.ts';
import { goalHeadline } from './goal-page.ts';
import { headline } from './opening.ts';
import type { ReportOf } from './report.ts';
import type { ReportPage } from './report-pages.ts';

/** What a page of the report is called in lists of pages and of bookmarks. */
export function pageTitle(t: Translate, report: ReportOf, { part, of }: ReportPage): string {
	const { programme, head } = report;
	if (part === 'countries') {
		const country = programme.countries.find(({ code }) => code === of);
		if (!country) return t('report.countries', { area: programme.area });
		const name = t.text(country.name);
		const clause = whyNoPage(t, report, country.code) === null ? headline(t, report, country.code) : null;
		return clause === null ? name : t('figures.named', { name, clause });
	}
	if (part === 'goals') {
		const goal = programme.sdgs.find((one) => String(one.goal) === of);
		return goal ? goalHeadline(t, report, goal) : t('site.sdg');
	}
	if (part === 'changes') return t('editions.changes', { name: head.previous?.name ?? '' });
	return t(`report.${part}`);
}
