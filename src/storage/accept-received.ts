import type { HeldContribution, Manifest, ReceivedEntry } from '#schemas/manifest.ts';
import { writeTables } from './acceptance.ts';
import { waitingFile } from './file-names.ts';
import type { Bytes, Files } from './files.ts';
import { sha256Of } from './sha256.ts';
import { toJson } from './stored-json.ts';

/** Rows that are no part of the records yet, as canonical CSV by source and table. */
export type WaitingRows = Record<string, Record<string, string>>;

/** What partners or another device have handed over, and the user has accepted. */
export interface ReceivedAcceptance {
	/** Now, as an ISO time in UTC. */
	at: string;
	/** Every table as it is afterwards; the last column is `source`. */
	tables: ReadonlyMap<string, Bytes>;
	/** Every contribution among them. */
	contributions: readonly HeldContribution[];
	waiting: WaitingRows;
	/** Of the records of another device, which take the place of those here: whose they are, and how they were imported. */
	origin?: Pick<Manifest, 'country' | 'keyId' | 'recipes'>;
	entry: ReceivedEntry;
}

/** The content of the next manifest, after the new files have been written. Links stay: they are of people who were imported here. */
export async function writeReceived(
	files: Files,
	before: Manifest | null,
	{ tables, contributions, waiting, origin }: ReceivedAcceptance
) {
	const kept = origin ?? before ?? { country: null, keyId: null, recipes: [] };
	return {
		country: kept.country,
		keyId: kept.keyId,
		recipes: kept.recipes,
		tables: await writeTables(files, before, tables),
		links: origin ? null : (before?.links ?? null),
		...(contributions.length > 0 ? { contributions: [...contributions] } : {}),
		...(Object.keys(waiting).length > 0 ? { waiting: await writeWaiting(files, waiting) } : {})
	};
}

async function writeWaiting(files: Files, waiting: WaitingRows) {
	const bytes = toJson(waiting);
	const sha256 = await sha256Of(bytes);
	const file = waitingFile(sha256);
	await files.write(file, bytes);
	return { file, sha256 };
}
