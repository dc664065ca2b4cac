import { z } from 'zod';
import { answeredWarning } from './answered-warning.ts';
import { declaredDelivery } from './delivery.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal is expected');

/** The version of a contribution; it is raised when an earlier page would misread what a later one packs. */
export const contributionVersion = 2;

/** `contribution.json`: describes what one partner delivers, with no more of a row than what an accepted warning is about. */
export const contribution = z.strictObject({
	programme: z.string(),
	partner: z.string(),
	/** Code of the partner's country. */
	country: z.string().nullable().default(null),
	/** 1: without the fields that are said to be of version 2, which then say nothing. */
	schemaVersion: z.int().min(1),
	/** When it was packed, UTC; version 2. */
	packedAt: z.iso.datetime().nullable().default(null),
	period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
	/** Hash of what the programme asked for when it was packed: its tables, their columns and codes; version 2. */
	tablesAsked: sha256.nullable().default(null),
	files: z.array(z.strictObject({ name: z.string(), table: z.string(), rows: z.int().min(0), sha256 })),
	/** What the partner says of tables beyond their files: that there is none of one, or until when it is kept. */
	declared: z.array(declaredDelivery).default([]),
	/** Warnings about rows that the partner looked at, each with the reason why the row is right; version 2. */
	answers: z.array(answeredWarning).default([]),
	recipes: z.array(z.strictObject({ name: z.string(), sha256 })).default([]),
	keyId: z.string().nullable().default(null)
});
export type Contribution = z.infer<typeof contribution>;

/** The version that a description says it has, whatever else is in it; null where it says none. */
export function versionOf(description: unknown): number | null {
	const said = (description as { schemaVersion?: unknown } | null | undefined)?.schemaVersion;
	return typeof said === 'number' ? said : null;
}
