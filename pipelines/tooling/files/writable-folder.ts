import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Misuse } from '../misuse.ts';
import { diskSentence } from './disk-sentence.ts';

/**
 * Throws, in one sentence and before any work, where nothing can be written into a folder that may not be there yet: the nearest
 * on the way to it is a file, or may not be written.
 */
export function requireWritableFolder(dir: string): void {
	let near = dir;
	while (!existsSync(near) && dirname(near) !== near) near = dirname(near);
	if (!statSync(near).isDirectory())
		throw new Misuse(`invalid folder: ${near} is a file, where a folder is expected`);
	try {
		accessSync(near, constants.W_OK | constants.X_OK);
	} catch (error) {
		throw new Misuse(diskSentence(error) ?? (error as Error).message, { cause: error });
	}
}
