import { z } from 'zod';
import { codeText } from './code.ts';
import { languageTag, localised } from './localised.ts';

/** The sections that a final report has by itself, in order. */
export const reportSections = [
	'summary',
	'objectives',
	'participants',
	'activities',
	'participation',
	'course',
	'change',
	'network',
	'goals',
	'products',
	'partnership',
	'lessons',
	'methods',
	'annex'
] as const;
export type ReportSection = (typeof reportSections)[number];

const own = z.enum(reportSections);

/**
 * Where the authors' text stands: before what is written from the figures, after it, or instead of it. `edited` is in place of its sentences
 * alone, which were the starting point, and the report says so; its charts and tables stay.
 */
export const textPlaces = ['before', 'after', 'instead', 'edited'] as const;
const place = z.enum(textPlaces);
export type TextPlace = (typeof textPlaces)[number];

/** A section as an outline names it. One that the report does not have by itself needs a title, and consists of the authors' text. */
const entry = z.union([
	own,
	z.strictObject({
		id: own,
		title: localised.optional(),
		text: place.default('before'),
		/** The indicators whose charts and lines it shows; those of its subject where nothing is said. */
		figures: z.array(z.string()).optional(),
		/** Left out of the report, while its text is kept. */
		off: z.boolean().default(false)
	}),
	z.strictObject({ id: codeText, title: localised, off: z.boolean().default(false) })
]);

/** The front matter of `report.md`: which sections the report has, in which order, and the language of the texts below. */
export const reportMatter = z.strictObject({
	title: localised.optional(),
	language: languageTag.optional(),
	sections: z.array(entry).min(1).optional()
});
export type ReportMatter = z.infer<typeof reportMatter>;
