import type { Translate } from '#language/translate.ts';
import type { ReportSection } from '#schemas/report-outline.ts';
import type { OutlineSection } from '../outline/outline.ts';

/** The titles of sections; those that a page of the report has too are the same there. */
const titles = {
	summary: 'document.section-summary',
	objectives: 'site.plan',
	participants: 'document.section-participants',
	activities: 'site.delivery',
	participation: 'site.participation',
	course: 'document.section-course',
	change: 'site.change',
	network: 'site.network',
	goals: 'site.sdg',
	products: 'document.section-products',
	partnership: 'document.section-partnership',
	lessons: 'document.section-lessons',
	methods: 'document.section-methods',
	annex: 'document.section-annex'
} as const satisfies Record<ReportSection, string>;

export function sectionTitle(t: Translate, { id, own, title }: OutlineSection): string {
	if (title !== null && title[t.language] !== undefined) return t.text(title);
	return own === null ? t.given(Object.values(title ?? {}).find((text) => text !== undefined) ?? id) : t(titles[own]);
}
