import { sizeLimit, unzipEdition } from '#edition/unzip-edition.ts';
import type { Progress } from './dropped-files.ts';

type Files = Map<string, Uint8Array>;

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** Files with their paths, as a form field has them. */
export const filesWithPaths = (files: Iterable<File>): [path: string, file: File][] =>
	[...files].map((file) => [file.webkitRelativePath || file.name, file]);

/**
 * The contents of the files that a reader chose: a folder with its paths, a zip unpacked, several zips each
 * in a folder of its name. A zip inside a folder is treated as any other file. Throws for a zip that cannot
 * be read, and for more than an edition ever has, before any of it is read.
 */
export async function chosenFiles(
	files: readonly (readonly [path: string, file: File])[],
	tell: Progress = () => undefined
): Promise<Files> {
	const found: Files = new Map();
	const count = sizeLimit();
	for (const [, file] of files) count(file.size);
	for (const [i, [path, file]] of files.entries()) {
		tell(i + 1, files.length);
		const bytes = await bytesOf(file);
		if (path.includes('/') || !/\.zip$/i.test(path)) found.set(path, bytes);
		else
			for (const [inside, unzipped] of await unzipEdition(path, bytes))
				found.set(files.length > 1 ? `${path}/${inside}` : inside, unzipped);
	}
	return found;
}
