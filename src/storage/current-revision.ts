import type { Manifest } from '#schemas/manifest.ts';
import { pointerFile, revisionOf } from './file-names.ts';
import type { Files } from './files.ts';
import { fromJson, isComplete, readManifest } from './revision.ts';

export interface CurrentRevision {
	/** Number of the newest revision, also where it is damaged; 0 before the first. */
	newest: number;
	/** The newest revision that is complete; null where there is none. */
	manifest: Manifest | null;
	/** Hash of that manifest. */
	sha256: string | null;
	/** The newest revision, where it is damaged and replaced by an older one; otherwise null. */
	damaged: number | null;
}

const nothing: CurrentRevision = { newest: 0, manifest: null, sha256: null, damaged: null };

/**
 * The number of the newest revision, with the hash of its manifest where that is known; null where nothing
 * was ever stored.
 */
async function newest(files: Files): Promise<{ revision: number; sha256: string | null } | null> {
	const bytes = await files.read(pointerFile);
	// What checks is loaded where there is something to check.
	const read =
		bytes === null ? null : (await import('#schemas/manifest.ts')).pointer.safeParse(fromJson(bytes));
	if (read?.success) return read.data;
	// Without a readable pointer, the manifests show it.
	const revisions = (await files.list()).flatMap((name) => revisionOf(name) ?? []);
	return revisions.length === 0 ? null : { revision: Math.max(...revisions), sha256: null };
}

/** Finds the newest revision whose files are all unchanged. Reads all its bytes. */
export async function findCurrent(files: Files): Promise<CurrentRevision> {
	const found = await newest(files);
	if (found === null || found.revision === 0) return nothing;
	let sought: { revision: number; sha256: string | null } | null = found;
	while (sought !== null && sought.revision > 0) {
		const sealed = await readManifest(files, sought.revision, sought.sha256);
		if (sealed !== null && (await isComplete(files, sealed.manifest)))
			return {
				newest: found.revision,
				...sealed,
				damaged: sought.revision === found.revision ? null : found.revision
			};
		sought = sealed === null ? { revision: sought.revision - 1, sha256: null } : sealed.manifest.parent;
	}
	return { newest: found.revision, manifest: null, sha256: null, damaged: found.revision };
}
