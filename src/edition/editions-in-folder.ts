type Files = ReadonlyMap<string, Uint8Array>;

/** An edition and the folder that it was found in, with a slash at its end; empty where it is all there is. */
export interface FoundEdition {
	folder: string;
	files: Files;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const foldersWith = (files: Files, ...names: string[]): string[] => [
	...new Set([...files.keys()].filter((path) => names.includes(nameOf(path))).map(folderOf))
];

/**
 * The editions in a folder, each with its files by their paths in it: one for every manifest, at any depth;
 * none where there is no manifest.
 */
export const editionsIn = (files: Files): Files[] =>
	foldersWith(files, 'manifest.json').map((folder) => within(files, folder));

/**
 * Everything in a folder: the editions, those that lost their manifest too, and the paths that belong to none of
 * them. Where nothing looks like an edition, all of it is taken for one.
 */
export function sortedOut(files: Files): { editions: FoundEdition[]; outside: string[] } {
	const whole = foldersWith(files, 'manifest.json');
	const lost = foldersWith(files, 'manifest.sig.json', 'edition.json').filter(
		(folder) => !whole.some((other) => folder.startsWith(other))
	);
	const folders = [...whole, ...lost];
	if (folders.length === 0) folders.push(commonFolder(files));
	return {
		editions: folders.map((folder) => ({ folder, files: within(files, folder) })),
		outside: [...files.keys()].filter((path) => !folders.some((folder) => path.startsWith(folder)))
	};
}

/** Several editions side by side, each in a folder that is called by its position among them: `0/`, `1/` and so on. */
export const sideBySide = (editions: readonly Files[]): Files =>
	new Map(
		editions.flatMap((files, i) => [...files].map(([path, bytes]) => [`${i}/${path}`, bytes] as const))
	);

/** The first folder of the paths, where they share it. */
function commonFolder(files: Files): string {
	const [first = ''] = files.keys();
	const folder = first.slice(0, first.indexOf('/') + 1);
	return [...files.keys()].every((path) => path.startsWith(folder)) ? folder : '';
}

const within = (files: Files, folder: string): Files =>
	new Map(
		[...files]
			.filter(([path]) => path.startsWith(folder))
			.map(([path, bytes]) => [path.slice(folder.length), bytes] as const)
	);
