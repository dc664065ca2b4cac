import { pointer, type Manifest } from '#schemas/manifest.ts';
import { pointerFile, revisionOf } from './file-names.ts';
import type { Files } from './files.ts';
import { fromJson, isWhole, readManifest } from './revision.ts';

/** The revision in force. */
export interface Current {
	/** Number of the newest revision, also where it is damaged; 0 before the first. */
	newest: number;
	/** The newest revision that is whole; null where there is none. */
	manifest: Manifest | null;
	/** Hash of that manifest. */
	sha256: string | null;
	/** The newest revision, where it is damaged and an older one stands in for it; else null. */
	damaged: number | null;
}

const nothing: Current = { newest: 0, manifest: null, sha256: null, damaged: null };

/** Which revision is the newest, with the hash of its manifest where that is known; null where nothing was ever kept. */
async function newest(files: Files): Promise<{ revision: number; sha256: string | null } | null> {
	const bytes = await files.read(pointerFile);
	const read = bytes === null ? null : pointer.safeParse(fromJson(bytes));
	if (read?.success) return read.data;
	// Without a pointer that can be read, the manifests themselves tell.
	const revisions = (await files.list()).flatMap((name) => revisionOf(name) ?? []);
	return revisions.length === 0 ? null : { revision: Math.max(...revisions), sha256: null };
}

/** Finds the newest revision of which every file is what it was. Reads all its bytes. */
export async function findCurrent(files: Files): Promise<Current> {
	const found = await newest(files);
	if (found === null || found.revision === 0) return nothing;
	let sought: { revision: number; sha256: string | null } | null = found;
	while (sought !== null && sought.revision > 0) {
		const sealed = await readManifest(files, sought.revision, sought.sha256);
		if (sealed !== null && (await isWhole(files, sealed.manifest)))
			return {
				newest: found.revision,
				...sealed,
				damaged: sought.revision === found.revision ? null : found.revision
			};
		sought = sealed === null ? { revision: sought.revision - 1, sha256: null } : sealed.manifest.parent;
	}
	return { newest: found.revision, manifest: null, sha256: null, damaged: found.revision };
}
