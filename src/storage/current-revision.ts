import type { Manifest } from '#schemas/manifest.ts';
import { noBase, type Base } from './base.ts';
import { revisionOf } from './file-names.ts';
import type { Files } from './files.ts';
import { readPointer } from './pointer-file.ts';
import { isComplete, readManifest } from './revision.ts';

export interface CurrentRevision {
	/** What a change has to be worked out on. */
	base: Base;
	/** The newest revision that is complete; null where there is none. */
	manifest: Manifest | null;
	/** The newest revision, where it is damaged and replaced by an older one; otherwise null. */
	damaged: number | null;
	/** Whether a newer version of this page keeps the records, so that this one can neither read nor change them. */
	newer: boolean;
}

/** Finds the newest revision whose files are all unchanged. Reads all its bytes. */
export async function findCurrent(files: Files): Promise<CurrentRevision> {
	const pointed = await readPointer(files);
	const revisions = (await files.list()).flatMap((name) => revisionOf(name) ?? []).sort((a, b) => b - a);
	// Without a readable pointer, the manifests show it.
	const head = pointed?.state === 'read' ? pointed.value : { revision: revisions[0] ?? 0, sha256: null };
	const { revision } = head;
	const base: Base = { ...noBase, revision, generation: ('generation' in head && head.generation) || null };
	const newer = { base, manifest: null, damaged: null, newer: true };
	if (pointed?.state === 'newer') return newer;
	// A newer version may have been interrupted before it moved the pointer.
	for (const beyond of revisions.filter((one) => one > revision))
		if ((await readManifest(files, beyond, null)).state === 'newer') return newer;

	for (let sought: Sought | null = head; sought !== null && sought.revision > 0;) {
		const at: number = sought.revision;
		const read = await readManifest(files, at, sought.sha256);
		if (read.state === 'newer') return newer;
		if (read.state === 'read' && (await isComplete(files, read.value.manifest)))
			return {
				base: { ...base, sha256: read.value.sha256 },
				manifest: read.value.manifest,
				damaged: at === revision ? null : revision,
				newer: false
			};
		sought = read.state === 'read' ? read.value.manifest.parent : newestBefore(revisions, at);
	}
	return { base, manifest: null, damaged: revision > 0 ? revision : null, newer: false };
}

/** A revision to look for, with the hash of its manifest where that is known. */
interface Sought {
	revision: number;
	sha256: string | null;
}

/** The newest revision before one that cannot be read; `revisions` are those that have a file, newest first. */
function newestBefore(revisions: readonly number[], revision: number): Sought | null {
	const found = revisions.find((one) => one < revision);
	return found === undefined ? null : { revision: found, sha256: null };
}
