import { z } from 'zod';

/** Which count of a figure is meant: the numerator or denominator of a share, or the number of units behind a figure. */
export const count = z.enum(['numerator', 'denominator', 'n']);
export type Count = z.infer<typeof count>;

/**
 * What readers can deduce about a count from the definitions alone: that it equals, or is within, a sum of other counts of the
 * same group; `dims` narrows the group further. A `gap` names the two counts that it compares.
 */
export const relation = z.strictObject({
	count,
	relation: z.enum(['equals', 'within', 'compares']),
	of: z
		.array(
			z.strictObject({
				indicator: z.string(),
				count: count.default('n'),
				dims: z.record(z.string(), z.string()).default({}),
				times: z.number().default(1)
			})
		)
		.min(1)
});
export type Relation = z.infer<typeof relation>;
