import type { Translate } from '#language/translate.ts';
import { sectionTitle } from '#report/sections/section-title.ts';
import type { DraftSection } from '#schemas/report-draft.ts';
import { isOurs } from './draft.ts';

/** The title of a section as a list shows it: what the authors call it in the language of the report, else what we call it. */
export function draftTitle(t: Translate, { id, title, ...section }: DraftSection, language: string): string {
	const said = title?.[language];
	if (said !== undefined) return t.given(said);
	return sectionTitle(t, { ...section, id, own: isOurs(id) ? id : null, title });
}
