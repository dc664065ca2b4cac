import { z } from 'zod';
import { localised, sourceText } from './localised.ts';
import { day } from './period.ts';

/**
 * What a reader must know to understand a course of time, as the programme writes it: a day (`on`) or a stretch of days (`from`, `to`),
 * its text and who says so. Charts of time draw it, the report lists it with its source.
 */
export const annotation = z
	.strictObject({
		on: day.optional(),
		from: day.optional(),
		to: day.optional(),
		text: localised,
		source: sourceText
	})
	.refine(
		({ on, from, to }) =>
			on === undefined ? from !== undefined && to !== undefined : from === undefined && to === undefined,
		'either a day ("on") or a stretch of days ("from" and "to") is expected'
	)
	.refine(({ from, to }) => from === undefined || to === undefined || from <= to, 'it ends before it begins');
export type Annotation = z.infer<typeof annotation>;
