import { z } from 'zod';
import { localised } from './localised.ts';

export const sdgRelation = z.enum(['aligned-measure', 'contributes', 'enabling', 'context']);

export const sdgGoal = z.strictObject({
	goal: z.int().min(1).max(17),
	/** A goal that the programme did not name itself, and that stands there because a target of it fits. */
	secondary: z.boolean().default(false),
	name: localised,
	/** What can honestly be said about the programme and this goal, in one or two sentences. */
	note: localised,
	targets: z.array(
		z.strictObject({
			code: z.string(),
			text: localised,
			official: localised,
			measurable: localised
		})
	)
});

export const sdgLink = z.strictObject({
	indicator: z.string(),
	target: z.string(),
	relation: sdgRelation,
	rationale: localised
});
