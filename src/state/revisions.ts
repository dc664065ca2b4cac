import type { ImportEntry, Manifest } from '#schemas/manifest.ts';
import { currentImports, timelineOf } from '#storage/undo-history.ts';

/** One revision in the history, and whether the current records on this device still build on it. */
export interface Revision extends Manifest {
	inForce: boolean;
}

/** A history, oldest first, as people read it: newest first. */
export function revisionsOf(history: readonly Manifest[]): Revision[] {
	const inForce = currentImports(timelineOf(history));
	return history.map((one): Revision => ({ ...one, inForce: inForce.has(one.revision) })).reverse();
}

/** The import that undo takes back; null where none is in force, or where undo takes back what somebody handed over. */
export function lastImportOf(revisions: readonly Revision[]): (Revision & { entry: ImportEntry }) | null {
	const found = revisions.find(({ inForce }) => inForce);
	return found?.entry.kind === 'import' ? { ...found, entry: found.entry } : null;
}
