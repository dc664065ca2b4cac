import { z } from 'zod';
import { declaredDelivery } from './delivery.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal is expected');

/** The version of the tables in a contribution; it is raised when a column changes its meaning. */
export const contributionVersion = 1;

/** `contribution.json`: describes what one partner delivers, without any value from a row. */
export const contribution = z.strictObject({
	programme: z.string(),
	partner: z.string(),
	/** Code of the partner's country. */
	country: z.string().nullable().default(null),
	schemaVersion: z.int().min(1),
	period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
	files: z.array(z.strictObject({ name: z.string(), table: z.string(), rows: z.int().min(0), sha256 })),
	/** What the partner says of tables beyond their files: that there is none of one, or until when it is kept. */
	declared: z.array(declaredDelivery).default([]),
	recipes: z.array(z.strictObject({ name: z.string(), sha256 })).default([]),
	keyId: z.string().nullable().default(null)
});
export type Contribution = z.infer<typeof contribution>;
