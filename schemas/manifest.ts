import { z } from 'zod';
import { declaredDelivery } from './delivery.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal is expected');
const count = z.int().min(0);
const named = z.strictObject({ name: z.string(), sha256 });

/** How an import changed one table, in numbers of records. */
const tableChanges = z.strictObject({
	table: z.string(),
	added: count,
	changed: count,
	unchanged: count,
	removed: count
});
export type TableChanges = z.infer<typeof tableChanges>;

/** What happened to the records of the file: `read = accepted + rejected + blank + skipped`. */
const counts = z
	.strictObject({ read: count, accepted: count, rejected: count, blank: count, skipped: count })
	.refine((one) => one.read === one.accepted + one.rejected + one.blank + one.skipped, {
		error: 'invalid counts: read is not accepted + rejected + blank + skipped'
	});
export type ImportCounts = z.infer<typeof counts>;

/** An accepted import. Neither a file's name nor any value from it is stored. */
const importEntry = z.strictObject({
	kind: z.literal('import'),
	recipe: named,
	source: z.strictObject({ sha256, size: count }),
	counts,
	changes: z.array(tableChanges),
	keyId: z.string().nullable(),
	/** What was done by hand to one product, whose title names nobody; absent for a file. */
	byHand: z.strictObject({ what: z.enum(['added', 'changed', 'removed']), title: z.string() }).optional()
});
/** A partner's contribution that was accepted in place of the one before. */
const contributionEntry = z.strictObject({
	kind: z.literal('contribution'),
	country: z.string(),
	partner: z.string(),
	packedAt: z.iso.datetime().nullable(),
	source: z.strictObject({ sha256, size: count }),
	changes: z.array(tableChanges)
});
/** The records of another device, opened in place of those that were here. */
const workspaceEntry = z.strictObject({
	kind: z.literal('workspace'),
	packedAt: z.iso.datetime(),
	source: z.strictObject({ sha256, size: count }),
	changes: z.array(tableChanges)
});
/** An undo or redo to the records of the revision `to`; 0 is the state before the first import. */
const stepEntry = z.strictObject({ kind: z.enum(['undo', 'redo']), to: count });

/** One partner's contribution as it is in the records. */
export const heldContribution = z.strictObject({
	country: z.string(),
	partner: z.string(),
	packedAt: z.iso.datetime().nullable(),
	period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
	/** Of the zip, whether it came sealed or not. */
	sha256,
	keyId: z.string().nullable(),
	declared: z.array(declaredDelivery),
	/** How many rows were handed over, and how many of them wait for what they refer to. */
	tables: z.array(z.strictObject({ name: z.string(), sha256, rows: count, waiting: count }))
});
export type HeldContribution = z.infer<typeof heldContribution>;

/**
 * One revision of the accepted records: the files that contain them, and what made them. Files are named by their content,
 * so that a revision never changes what another one refers to; each revision contains the hash of the one before it.
 */
export const manifest = z.strictObject({
	format: z.literal(1),
	programme: z.string(),
	revision: z.int().min(1),
	/** The revision that this one is based on; null for the first. */
	parent: z.strictObject({ revision: z.int().min(1), sha256 }).nullable(),
	/** When it was accepted, UTC. */
	at: z.iso.datetime(),
	/** Code of the partner's country; null if the programme has none or it was not given. */
	country: z.string().nullable(),
	/** Id of the key that made the pseudonyms; null if no person was imported. */
	keyId: z.string().nullable(),
	tables: z.array(z.strictObject({ name: z.string(), file: z.string(), sha256, rows: count })),
	/** The file that maps keyed tokens of people to their ids; null where there are none. */
	links: z.strictObject({ file: z.string(), sha256 }).nullable(),
	/** The recipes that imported these records. */
	recipes: z.array(named),
	/** The contributions of partners among these records; absent where there are none. */
	contributions: z.array(heldContribution).optional(),
	/** The file with rows of contributions that refer to people or events that no contribution holds yet; absent where there are none. */
	waiting: z.strictObject({ file: z.string(), sha256 }).optional(),
	entry: z.discriminatedUnion('kind', [importEntry, contributionEntry, workspaceEntry, stepEntry])
});
export type Manifest = z.infer<typeof manifest>;
export type ImportEntry = z.infer<typeof importEntry>;
export type ReceivedEntry = z.infer<typeof contributionEntry> | z.infer<typeof workspaceEntry>;

/** Which revision is the newest; written last when an import is accepted. */
export const pointer = z.strictObject({
	revision: count,
	sha256: sha256.nullable(),
	/** Drawn at random when everything is deleted, so that what was worked out before can be told apart; absent until then. */
	generation: z.string().optional(),
	/** Everything is being deleted: whoever finds this after an interruption goes on with it. */
	clearing: z.literal(true).optional()
});
export type Pointer = z.infer<typeof pointer>;
