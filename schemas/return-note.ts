import { z } from 'zod';

const count = z.int().min(0);

/** What a lead tells a partner whose contribution was not taken in: a plain file, without anything from a row. */
export const returnNote = z.strictObject({
	format: z.literal('tidemark-returned/1'),
	programme: z.string(),
	country: z.string(),
	partner: z.string(),
	/** When the contribution was packed, and its hash, by which the partner knows it again. */
	packedAt: z.iso.datetime().nullable(),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	returnedAt: z.iso.datetime(),
	note: z.string().min(1).max(4000),
	/** How many rows of a table each rule complains of. */
	problems: z.array(z.strictObject({ rule: z.string(), reason: z.string(), table: z.string(), rows: count })),
	/** How many rows refer to what no contribution held. */
	waiting: count
});
export type ReturnNote = z.infer<typeof returnNote>;
