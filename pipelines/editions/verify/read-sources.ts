import { readFileSync, statSync } from 'node:fs';
import { fetchEditions, type Fetch } from '#edition/fetch-editions.ts';
import { unzipEdition } from '#edition/unzip-edition.ts';
import { readFolder } from '../edition-folder.ts';

type Files = ReadonlyMap<string, Uint8Array>;
type Tell = (at: number, all: number) => void;

/** Whether a source, or a folder in what was read of it, is an address. */
export const isAddress = (source: string): boolean => /^https?:\/\//.test(source);
const isFile = (source: string): boolean => statSync(source, { throwIfNoEntry: false })?.isFile() ?? false;
const slashed = (source: string): string => source.replace(/[\\/]*$/, '/');

/**
 * The files of folders, zips and editions at addresses. Several sources keep apart by their names. Throws for a
 * folder that is not there, and for a zip that is not unpacked.
 */
export async function readSources(
	sources: readonly string[],
	fetch: Fetch,
	tell: Tell
): Promise<Map<string, Uint8Array>> {
	const found = new Map<string, Uint8Array>();
	const put = (folder: string, files: Files) => {
		for (const [path, bytes] of files) found.set(folder + path, bytes);
	};
	for (const source of sources.filter((one) => !isAddress(one))) {
		const files = isFile(source)
			? await unzipEdition(source, new Uint8Array(readFileSync(source)))
			: readFolder(source);
		put(sources.length > 1 ? slashed(source) : '', files);
	}
	const addresses = sources.filter(isAddress).map(slashed);
	const named = addresses.map((address) => [address.slice(0, -1), address] as const);
	if (named.length > 0) put('', await fetchEditions(named, fetch, tell));
	return found;
}
