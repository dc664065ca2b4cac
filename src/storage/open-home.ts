import type { Files, Home } from './files.ts';
import { indexedFiles, indexedThere } from './indexed-files.ts';
import { memoryFiles } from './memory-files.ts';
import { opfsFiles, opfsWorks } from './opfs-files.ts';

/** Asks for something harmless: where a browser refuses that, it keeps nothing. */
const answers = (files: Files): Promise<boolean> =>
	files.list().then(
		() => true,
		() => false
	);

/**
 * The best place for files that this browser has: private files, else a database, else memory. Files that a database
 * already holds stay there, also when the browser has learnt to keep private files since.
 */
export async function openHome(programme: string): Promise<{ home: Home; files: Files }> {
	const indexed = indexedFiles(programme);
	const held = (await indexedThere(programme).catch(() => null)) ?? false;
	if (held && (await indexed.list().catch(() => [])).length > 0) return { home: 'indexed', files: indexed };
	if (opfsWorks() && (await answers(opfsFiles(programme))))
		return { home: 'opfs', files: opfsFiles(programme) };
	if (typeof indexedDB !== 'undefined' && (await answers(indexed)))
		return { home: 'indexed', files: indexed };
	return { home: 'memory', files: memoryFiles() };
}

/** Takes away what any home holds for a programme, wherever it was kept before. */
export async function clearHomes(programme: string, files: Files): Promise<void> {
	await files.destroy();
	if (opfsWorks() && (await answers(opfsFiles(programme)))) await opfsFiles(programme).destroy();
	if ((await indexedThere(programme).catch(() => null)) ?? false) await indexedFiles(programme).destroy();
}
