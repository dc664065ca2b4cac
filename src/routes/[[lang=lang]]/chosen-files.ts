import { unpacked } from '#edition/unpacked.ts';
import type { Progress } from './dropped.ts';

type Files = Map<string, Uint8Array>;

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** The files that somebody chose: a zip is opened, a folder is read with its paths. Throws for a zip that cannot be read. */
export async function chosen(
	files: readonly (readonly [path: string, file: File])[],
	tell: Progress
): Promise<Files> {
	const [only] = files;
	if (files.length === 1 && only && /\.zip$/i.test(only[0])) return unpacked(await bytesOf(only[1]));
	const found: Files = new Map();
	for (const [i, [path, file]] of files.entries()) {
		tell(i + 1, files.length);
		found.set(path, await bytesOf(file));
	}
	return found;
}
