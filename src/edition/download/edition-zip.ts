import type { EditionManifest } from '#schemas/edition.ts';
import { zipOf } from '#tables/zip-writer.ts';

/**
 * The signed files of an edition as one zip, in a folder of its name: what `verify` needs, and nothing that is not signed. Throws where
 * one is missing.
 */
export function editionZip(
	name: string,
	{ files }: Pick<EditionManifest, 'files'>,
	read: (path: string) => Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer>> {
	const paths = ['manifest.json', 'manifest.sig.json', ...files.map(({ path }) => path)].sort();
	return zipOf(new Map(paths.map((path) => [`${name}/${path}`, read(path)])));
}
