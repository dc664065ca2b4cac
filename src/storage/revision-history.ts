import type { Manifest } from '#schemas/manifest.ts';
import type { Current } from './current-revision.ts';
import { isRecipeFile, manifestFile, pointerFile } from './file-names.ts';
import type { Files } from './files.ts';
import { readManifest } from './revision.ts';

/** How many revisions keep their files, so that they can be gone back to. */
export const keptRevisions = 20;

/** Every revision that led to the one in force, the oldest first, as far back as they can be read. */
export async function historyOf(files: Files, { manifest }: Current): Promise<Manifest[]> {
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

/** Takes away what no revision needs that can still be gone back to, and what a stopped acceptance left behind. */
export async function collect(files: Files, history: readonly Manifest[]): Promise<void> {
	const kept = new Set([
		pointerFile,
		...history.map(({ revision }) => manifestFile(revision)),
		...history.slice(-keptRevisions).flatMap(filesOf)
	]);
	for (const name of await files.list()) if (!kept.has(name) && !isRecipeFile(name)) await files.remove(name);
}

/** Whether the files of a revision are still there. */
export function isKept(names: ReadonlySet<string>, manifest: Manifest): boolean {
	return filesOf(manifest).every((file) => names.has(file));
}
