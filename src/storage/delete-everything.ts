import type { Base } from './base.ts';
import { pointerFile } from './file-names.ts';
import type { Place } from './place.ts';
import { writePointer } from './pointer-file.ts';

/**
 * Removes all files, also those of a newer version and in other places; what stays is the pointer, with a
 * `generation` by which changes that were worked out before are refused. The pointer says first that everything is
 * being deleted: stopped at any moment, the next visit finishes it. The lock is held by the caller.
 */
export async function deleteEverything({ files, clearElsewhere }: Place, generation: string): Promise<Base> {
	const empty = { revision: 0, sha256: null, generation };
	// A full device takes no mark, and must not keep anybody from deleting.
	await writePointer(files, { ...empty, clearing: true }).catch(() => undefined);
	await clearElsewhere();
	for (const name of await files.list()) if (name !== pointerFile) await files.remove(name);
	await writePointer(files, empty);
	return empty;
}
