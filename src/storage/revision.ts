import type { Manifest } from '#schemas/manifest.ts';
import { manifestFile } from './file-names.ts';
import type { Bytes, Files } from './files.ts';
import { sha256Of } from './sha256.ts';

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

/** The value of JSON bytes; undefined where they are not JSON. */
export function fromJson(bytes: Bytes): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}

export const toJson = (value: unknown): Bytes => new TextEncoder().encode(JSON.stringify(value));

/** The manifest of a revision; null where it is missing, damaged or has another hash. */
export async function readManifest(
	files: Files,
	revision: number,
	sha256: string | null
): Promise<StoredManifest | null> {
	const bytes = await files.read(manifestFile(revision));
	if (bytes === null) return null;
	const found = await sha256Of(bytes);
	if (sha256 !== null && sha256 !== found) return null;
	const { manifest } = await import('#schemas/manifest.ts');
	const read = manifest.safeParse(fromJson(bytes));
	return read.success && read.data.revision === revision ? { manifest: read.data, sha256: found } : null;
}

/** Whether every file of a revision is present and unchanged. */
export async function isComplete(files: Files, { tables, links }: Manifest): Promise<boolean> {
	for (const file of links === null ? tables : [...tables, links])
		if ((await readVerified(files, file)) === null) return false;
	return true;
}
