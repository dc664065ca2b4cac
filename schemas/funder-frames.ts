import { z } from 'zod';

/** The evaluation criteria of the OECD's Development Assistance Committee, 2019. */
export const dac = z.enum([
	'relevance',
	'coherence',
	'effectiveness',
	'efficiency',
	'impact',
	'sustainability'
]);

/** Areas of the Zaragoza declaration's indicators of integration, 2010. */
export const zaragoza = z.enum([
	'employment',
	'self-employment',
	'education',
	'social-inclusion',
	'active-citizenship'
]);

/**
 * The place of an indicator in the frameworks that funders use. `esf` names the related ESF+ common indicator, printed only if it is
 * confirmed; `kirkpatrick` is 1 reaction, 2 learning, 3 behaviour, 4 results.
 */
export const tags = z.strictObject({
	esf: z.array(z.string().regex(/^EEC[OR]\d\d$/)).default([]),
	dac: z.array(dac).default([]),
	kirkpatrick: z.int().min(1).max(4).nullable().default(null),
	zaragoza: z.array(zaragoza).default([])
});
export type Tags = z.infer<typeof tags>;
