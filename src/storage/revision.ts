import type { Manifest } from '#schemas/manifest.ts';
import { manifestFile } from './file-names.ts';
import type { Bytes, Files } from './files.ts';
import { sha256Of } from './sha256.ts';
import { readStored, type Stored } from './stored-json.ts';

/** A manifest and the hash of its bytes, by which the next one refers to it. */
export interface StoredManifest {
	manifest: Manifest;
	sha256: string;
}

/** A file with the given hash; null where it is missing or has other content. */
export async function readVerified(
	files: Files,
	{ file, sha256 }: { file: string; sha256: string }
): Promise<Bytes | null> {
	const bytes = await files.read(file);
	return bytes !== null && (await sha256Of(bytes)) === sha256 ? bytes : null;
}

/** The manifest of a revision; damaged also where it is missing or has another hash. */
export async function readManifest(
	files: Files,
	revision: number,
	sha256: string | null
): Promise<Stored<StoredManifest>> {
	const bytes = await files.read(manifestFile(revision));
	if (bytes === null) return { state: 'damaged' };
	const found = await sha256Of(bytes);
	if (sha256 !== null && sha256 !== found) return { state: 'damaged' };
	const { manifest } = await import('#schemas/manifest.ts');
	const read = readStored(bytes, manifest);
	if (read.state === 'read')
		return read.value.revision === revision
			? { state: 'read', value: { manifest: read.value, sha256: found } }
			: { state: 'damaged' };
	// These are the bytes that were written: what we cannot read in them is not damage.
	return sha256 === null ? { state: read.state } : { state: 'newer' };
}

/** The files of a revision besides its manifest. */
export const contentFiles = ({ tables, links, waiting }: Manifest): { file: string; sha256: string }[] => [
	...tables,
	...(links ? [links] : []),
	...(waiting ? [waiting] : [])
];

/** Whether every file of a revision is present and unchanged. */
export async function isComplete(files: Files, manifest: Manifest): Promise<boolean> {
	for (const file of contentFiles(manifest)) if ((await readVerified(files, file)) === null) return false;
	return true;
}
