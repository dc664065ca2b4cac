import { z } from 'zod';
import { localised } from './localised.ts';

export const sdgRelation = z.enum(['aligned-measure', 'contributes', 'enabling', 'context']);

export const sdgGoal = z.strictObject({
	goal: z.int().min(1).max(17),
	/** A goal that the programme did not name itself, included because one of its targets fits. */
	secondary: z.boolean().default(false),
	name: localised,
	/** How the programme relates to this goal, in one or two honest sentences. */
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
