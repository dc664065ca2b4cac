import { z } from 'zod';
import { codeText } from './code.ts';
import { languageTag, localised } from './localised.ts';
import { textPlaces } from './report-outline.ts';

const section = z.strictObject({
	id: codeText,
	/** In place of the usual one; a section that the authors added has one. */
	title: localised.nullable(),
	text: z.enum(textPlaces),
	/** The indicators that it shows; null for those of its subject. */
	figures: z.array(z.string()).nullable(),
	/** Left out of the report, while its text is kept. */
	off: z.boolean()
});
export type DraftSection = z.infer<typeof section>;

const text = z.strictObject({
	text: z.string(),
	/** What its references said when the authors read it last, by the reference as it is written. */
	read: z.record(z.string(), z.string())
});
export type DraftText = z.infer<typeof text>;

/** What a good practice says in one language: its title, four lines above its text, and the text. */
const practiceWords = z.strictObject({
	title: z.string(),
	where: z.string(),
	whom: z.string(),
	needs: z.string(),
	gave: z.string(),
	text: z.string()
});
export type PracticeWords = z.infer<typeof practiceWords>;

const practiceText = practiceWords.extend({ read: text.shape.read });
export type DraftPracticeText = z.infer<typeof practiceText>;

/** The name of a good practice, which is that of its file where the programme brings one. */
export const practiceId = z.string().regex(/^[A-Za-z0-9-]+$/, 'a name of letters, digits and - is expected');

/** A good practice that was written on the page, or what was changed there of one that the programme brings. */
export const draftPractice = z.strictObject({
	id: practiceId,
	/** Left out of the report, while its words are kept. */
	off: z.boolean(),
	/** By language; those of the programme hold where nothing is said. */
	said: z.record(languageTag, practiceText)
});
export type DraftPractice = z.infer<typeof draftPractice>;

/** The final report as its authors are writing it, stored on their device. */
export const reportDraft = z.strictObject({
	format: z.literal(1),
	/** How often it was stored: two tabs that know different numbers cannot overwrite each other. */
	saved: z.int().min(0),
	title: localised.nullable(),
	sections: z.array(section),
	/** By language and section. */
	texts: z.record(languageTag, z.record(codeText, text)),
	/** There where any were written or changed, so that an earlier version of the page reads a report without. */
	practices: z.array(draftPractice).optional()
});
export type ReportDraft = z.infer<typeof reportDraft>;
