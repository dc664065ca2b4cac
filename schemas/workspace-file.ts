import { z } from 'zod';
import { answeredWarnings } from './answered-warning.ts';
import { declaredDeliveries } from './delivery.ts';
import { heldContribution } from './manifest.ts';
import { recipe } from './recipe.ts';
import { reportDraft } from './report-draft.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal is expected');

/** The version of such a file; it is raised when an earlier page would misread what a later one packs. */
export const workspaceVersion = 1;

/** `workspace.json`: describes the records of one device, as another one opens them. Without history, links and keys. */
export const workspaceFile = z.strictObject({
	schemaVersion: z.int().min(1),
	programme: z.string(),
	packedAt: z.iso.datetime(),
	country: z.string().nullable(),
	keyId: z.string().nullable(),
	tablesAsked: sha256,
	/** The tables, each row with where it came from; and the file of rows that wait. */
	files: z.array(z.strictObject({ name: z.string(), rows: z.int().min(0), sha256 })),
	contributions: z.array(heldContribution),
	/** The recipes that the records were imported with, by name and hash. */
	imported: z.array(z.strictObject({ name: z.string(), sha256 })),
	declared: declaredDeliveries,
	answers: answeredWarnings,
	recipes: z.array(recipe),
	/** The final report that is being written, where there is one. */
	report: reportDraft.optional()
});
export type WorkspaceFile = z.infer<typeof workspaceFile>;
