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
	const said = title === null ? null : titleIn(t, title);
	if (said !== null) return said;
	return own === null ? t.given(id) : t(titles[own]);
}

/** A title of the authors in the report's language, or in the first that they gave; null where they gave none. */
export function titleIn(t: Translate, title: Readonly<Record<string, string | undefined>>): string | null {
	const said = title[t.language] ?? Object.values(title).find((text) => text !== undefined);
	return said === undefined ? null : t.given(said);
}
