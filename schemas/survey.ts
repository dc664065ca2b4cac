import { z } from 'zod';
import { codeText } from './code.ts';
import { localised } from './localised.ts';
import { wave } from './tables/vocabulary.ts';

/** What the lowest and the highest answer stand for. */
export const anchors = z.strictObject({ low: localised, high: localised });

export const survey = z.strictObject({
	id: codeText,
	version: z.int().min(1),
	name: localised,
	/** Whether the answers of two waves carry the same person's id; without it, change within a person is refused. */
	linked: z.boolean(),
	waves: z.array(z.enum(wave)).min(1),
	/** Where the wording comes from, and what was changed. */
	source: z.string(),
	items: z
		.array(
			z.strictObject({
				item_code: codeText,
				scale_code: codeText.nullable(),
				min_v: z.number(),
				max_v: z.number(),
				reversed: z.boolean().default(false),
				text: localised,
				/** Where they differ from the scale's, or where there is no scale. */
				anchors: anchors.optional()
			})
		)
		.min(1)
});

export const scale = z.strictObject({
	code: codeText,
	name: localised,
	anchors: anchors.optional(),
	source: z.string()
});
