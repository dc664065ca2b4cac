import type { Manifest } from '#schemas/manifest.ts';
import type { CurrentRevision } from './current-revision.ts';
import { isRevisionFile, manifestFile } from './file-names.ts';
import type { Files } from './files.ts';
import { readManifest } from './revision.ts';

/** How many revisions keep their files, so that they can be restored. */
export const keptRevisions = 20;

/** Every revision that led to the current one, oldest first, as far back as they can be read. */
export async function historyOf(files: Files, { manifest }: CurrentRevision): Promise<Manifest[]> {
	const found: Manifest[] = [];
	for (let one = manifest; one !== null;) {
		found.unshift(one);
		const { parent }: Manifest = one;
		one = parent && ((await readManifest(files, parent.revision, parent.sha256))?.manifest ?? null);
	}
	return found;
}

const filesOf = ({ tables, links }: Manifest): string[] => [
	...tables.map(({ file }) => file),
	...(links === null ? [] : [links.file])
];

/**
 * Removes files of revisions that no restorable one needs, and those that an interrupted import left behind. What else is stored
 * here, also by a newer version of this program, stays.
 */
export async function removeUnusedFiles(files: Files, history: readonly Manifest[]): Promise<void> {
	const kept = new Set([
		...history.map(({ revision }) => manifestFile(revision)),
		...history.slice(-keptRevisions).flatMap(filesOf)
	]);
	for (const name of await files.list())
		if (isRevisionFile(name) && !kept.has(name)) await files.remove(name);
}

/** Whether the files of a revision are still there. */
export function hasAllFiles(names: ReadonlySet<string>, manifest: Manifest): boolean {
	return filesOf(manifest).every((file) => names.has(file));
}
