import { leadsOutside } from '#tables/zip-limits.ts';
import { inParallel } from './in-parallel.ts';
import { sizeLimit } from './unzip-edition.ts';

type Files = Map<string, Uint8Array>;

/** Answers with the bytes at an address; undefined where there are none. Throws where nobody answers. */
export type Fetch = (address: string) => Promise<Uint8Array | undefined>;

/** Requests on their way at once: browsers hold back those that are more than their server takes. */
const most = 16;

const lists = ['manifest.json', 'manifest.sig.json', 'derived.json', 'derived.sig.json'];

/** The paths in a list of files that stay in its folder; none where it cannot be read, which the check itself reports. */
function listed(bytes: Uint8Array | undefined): string[] {
	try {
		const { files } = JSON.parse(new TextDecoder().decode(bytes)) as { files: { path: unknown }[] };
		return files
			.map(({ path }) => path)
			.filter((path) => typeof path === 'string')
			.filter((path) => !leadsOutside(path));
	} catch {
		return [];
	}
}

/**
 * The files of editions, each in a folder of its name: their lists, and every file named in these, many at a time.
 * `tell` is called with how many have come of how many, over all the editions. Addresses end with a slash.
 * Throws what `fetch` and `tell` throw, and for more than an edition ever has.
 */
export async function fetchEditions(
	folders: readonly (readonly [name: string, address: string])[],
	fetch: Fetch,
	tell: (at: number, all: number) => void
): Promise<Files> {
	const files: Files = new Map();
	const count = sizeLimit();
	const each = async (
		wanted: readonly { name: string; address: string; path: string }[],
		done: () => void = () => undefined
	) => {
		const found = await inParallel(wanted, most, async ({ address, path }) => {
			const bytes = await fetch(address + path.split('/').map(encodeURIComponent).join('/'));
			if (bytes) count(bytes.length);
			done();
			return bytes;
		});
		// In the order of the lists, whichever came first.
		for (const [i, bytes] of found.entries())
			if (bytes) files.set(`${wanted[i]!.name}/${wanted[i]!.path}`, bytes);
	};
	const of = (paths: (name: string) => Iterable<string>) =>
		folders.flatMap(([name, address]) => [...paths(name)].map((path) => ({ name, address, path })));
	await each(of(() => lists));
	const wanted = of(
		(name) =>
			new Set(
				['manifest.json', 'derived.json']
					.flatMap((path) => listed(files.get(`${name}/${path}`)))
					.filter((path) => !lists.includes(path))
			)
	);
	let at = 0;
	tell(at, wanted.length);
	await each(wanted, () => tell(++at, wanted.length));
	return files;
}
