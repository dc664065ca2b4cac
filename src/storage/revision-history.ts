import type { Manifest } from '#schemas/manifest.ts';
import type { Files } from './files.ts';
import { contentFiles, readManifest } from './revision.ts';
import { timelineOf } from './undo-history.ts';

/** Possible steps: the revision whose records would be current after them; null where there is no such step. */
export interface UndoSteps {
	undo: number | null;
	redo: number | null;
}

/** Every revision that led to the current one, oldest first, as far back as they can be read. */
export async function historyOf(files: Files, current: Manifest | null): Promise<Manifest[]> {
	const found: Manifest[] = [];
	for (let one = current; one !== null;) {
		found.unshift(one);
		const { parent }: Manifest = one;
		const read: Awaited<ReturnType<typeof readManifest>> | null =
			parent && (await readManifest(files, parent.revision, parent.sha256));
		one = read?.state === 'read' ? read.value.manifest : null;
	}
	return found;
}

/** The files of a revision besides its manifest. */
export const filesOf = (manifest: Manifest): string[] => contentFiles(manifest).map(({ file }) => file);

/** Whether undo and redo are possible; files of old revisions are removed after a while. */
export async function stepsOf(files: Files, history: readonly Manifest[]): Promise<UndoSteps> {
	const names = new Set(await files.list());
	const open = (to: number | undefined) => {
		const manifest = history.find(({ revision }) => revision === to);
		const isKept = manifest !== undefined && filesOf(manifest).every((file) => names.has(file));
		return to === 0 || isKept ? (to ?? null) : null;
	};
	const { past, future } = timelineOf(history);
	return { undo: open(past.at(-1)), redo: open(future.at(-1)) };
}
