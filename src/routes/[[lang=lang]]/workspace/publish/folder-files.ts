import type { Files } from '#state/earlier-editions.ts';
import { unzipped } from '#state/publish-files.ts';

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** The files of zips or of a chosen folder, by path; those of different zips stand in folders of their names. */
export async function filesFrom(list: readonly File[]): Promise<Files> {
	const found = new Map<string, Uint8Array>();
	for (const file of list)
		if (/\.zip$/i.test(file.name))
			for (const [path, bytes] of unzipped(file.name, await bytesOf(file)))
				found.set(list.length > 1 ? `${file.name}/${path}` : path, bytes);
		else found.set(file.webkitRelativePath || file.name, await bytesOf(file));
	return found;
}
