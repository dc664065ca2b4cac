import type { Pointer } from '#schemas/manifest.ts';
import { pointerFile } from './file-names.ts';
import type { Files } from './files.ts';
import { readStored, toJson, type Stored } from './stored-json.ts';

/** The pointer to the newest revision; null where nothing was ever stored. */
export async function readPointer(files: Files): Promise<Stored<Pointer> | null> {
	const bytes = await files.read(pointerFile);
	// What checks is loaded where there is something to check: most devices keep nothing.
	return bytes === null ? null : readStored(bytes, (await import('#schemas/manifest.ts')).pointer);
}

export const writePointer = (files: Files, to: Pointer): Promise<void> =>
	files.write(pointerFile, toJson(to));
