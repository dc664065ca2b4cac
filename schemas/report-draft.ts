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

/** The final report as its authors are writing it, stored on their device. */
export const reportDraft = z.strictObject({
	format: z.literal(1),
	/** How often it was stored: two tabs that know different numbers cannot overwrite each other. */
	saved: z.int().min(0),
	title: localised.nullable(),
	sections: z.array(section),
	/** By language and section. */
	texts: z.record(languageTag, z.record(codeText, text))
});
export type ReportDraft = z.infer<typeof reportDraft>;
