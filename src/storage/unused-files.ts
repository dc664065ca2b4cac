import type { Manifest } from '#schemas/manifest.ts';
import { isContentFile, manifestFile, revisionOf } from './file-names.ts';
import type { Place } from './place.ts';
import { readManifest } from './revision.ts';
import { filesOf } from './revision-history.ts';

/** How many revisions keep their files, so that they can be restored. */
export const keptRevisions = 20;

/**
 * Removes files of revisions that no restorable one needs, and those that an interrupted import left behind. What
 * this version does not know, a newer one stored: it stays.
 */
export async function removeUnusedFiles(
	{ files, tables }: Place,
	history: readonly Manifest[]
): Promise<void> {
	const kept = new Set([
		...history.map(({ revision }) => manifestFile(revision)),
		...history.slice(-keptRevisions).flatMap(filesOf)
	]);
	const known = await tables();
	for (const name of await files.list()) {
		if (kept.has(name)) continue;
		const revision = revisionOf(name);
		const isOurs =
			revision === null
				? isContentFile(name, known)
				: (await readManifest(files, revision, null)).state !== 'newer';
		if (isOurs) await files.remove(name);
	}
}
