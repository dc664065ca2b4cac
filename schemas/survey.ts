import { z } from 'zod';
import { codeText } from './code.ts';
import { localised, sourceText } from './localised.ts';

/** What the lowest and the highest answer mean. */
export const anchors = z.strictObject({ low: localised, high: localised });

export const survey = z.strictObject({
	id: codeText,
	version: z.int().min(1),
	name: localised,
	/** Whether the answers of two waves have the same id for a person; without it, change within a person cannot be computed. */
	linked: z.boolean(),
	/** Codes of the programme's waves in which it is asked, in the order of time. */
	waves: z.array(codeText).min(1),
	/** Where the wording comes from, and what was changed. */
	source: sourceText,
	items: z
		.array(
			z.strictObject({
				item_code: codeText,
				scale_code: codeText.nullable(),
				min_v: z.number(),
				max_v: z.number(),
				reversed: z.boolean().default(false),
				text: localised,
				/** Given where they differ from the scale's, or where there is no scale. */
				anchors: anchors.optional()
			})
		)
		.min(1)
});

export const scale = z.strictObject({
	code: codeText,
	name: localised,
	anchors: anchors.optional(),
	/** The lowest and the highest score; where it is not stated, those that its questions allow. Editions state it. */
	range: z
		.strictObject({ low: z.number(), high: z.number() })
		.refine(({ low, high }) => low < high, 'the highest score is above the lowest')
		.optional(),
	source: sourceText
});
