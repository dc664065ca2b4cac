import type { Files, StorageHome } from './files.ts';
import { indexedDbFiles, indexedDbExists } from './indexed-db-files.ts';
import { memoryFiles } from './memory-files.ts';
import { opfsFiles, opfsAvailable } from './opfs-files.ts';

/** Tries a harmless request: where a browser refuses that, it stores nothing. */
const isUsable = (files: Files): Promise<boolean> =>
	files.list().then(
		() => true,
		() => false
	);

/**
 * The best place for files that this browser has: private files, else a database, else memory. Files that are
 * already in a database stay there, even if the browser supports private files by now.
 */
export async function openHome(programme: string): Promise<{ home: StorageHome; files: Files }> {
	const indexed = indexedDbFiles(programme);
	const held = (await indexedDbExists(programme).catch(() => null)) ?? false;
	if (held && (await indexed.list().catch(() => [])).length > 0) return { home: 'indexed', files: indexed };
	if (opfsAvailable() && (await isUsable(opfsFiles(programme))))
		return { home: 'opfs', files: opfsFiles(programme) };
	if (typeof indexedDB !== 'undefined' && (await isUsable(indexed)))
		return { home: 'indexed', files: indexed };
	return { home: 'memory', files: memoryFiles() };
}

/** Removes what the other places of this browser have stored for a programme. */
export async function clearOtherHomes(programme: string, home: StorageHome): Promise<void> {
	if (home !== 'opfs' && opfsAvailable() && (await isUsable(opfsFiles(programme))))
		await opfsFiles(programme).destroy();
	if (home !== 'indexed' && ((await indexedDbExists(programme).catch(() => null)) ?? false))
		await indexedDbFiles(programme).destroy();
}
