import type { Progress } from '#file-input/dropped-files.ts';

type Files = Map<string, Uint8Array>;

/** A file of the site; undefined where there is none. Throws where the site does not answer. */
async function fileAt(address: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
	const answer = await fetch(address, { signal, cache: 'no-store' });
	return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

/** The paths in a list of files; empty where it cannot be read, which the check itself reports. */
function listed(bytes: Uint8Array | undefined): string[] {
	try {
		const { files } = JSON.parse(new TextDecoder().decode(bytes)) as { files: { path: unknown }[] };
		return files.map(({ path }) => path).filter((path) => typeof path === 'string');
	} catch {
		return [];
	}
}

/**
 * The files of editions, each in a folder of its name: their lists, and every file named in these. Addresses
 * end with a slash.
 */
export async function fetchEditions(
	folders: readonly (readonly [name: string, address: string])[],
	tell: Progress,
	signal: AbortSignal
): Promise<Files> {
	const files: Files = new Map();
	for (const [name, address] of folders) {
		const fetchInto = async (path: string) => {
			const bytes = await fileAt(address + path, signal);
			if (bytes) files.set(`${name}/${path}`, bytes);
			return bytes;
		};
		await fetchInto('manifest.sig.json');
		await fetchInto('derived.sig.json');
		const lists = [await fetchInto('manifest.json'), await fetchInto('derived.json')];
		const paths = lists.flatMap(listed);
		for (const [i, path] of paths.entries()) {
			tell(i + 1, paths.length);
			await fetchInto(path);
		}
	}
	return files;
}
