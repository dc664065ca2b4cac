type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The editions in a folder, each with its files by their paths in it: one for every manifest, at any depth;
 * none where there is no manifest.
 */
export function editionsIn(files: Files): Files[] {
	return [...files.keys()]
		.filter((path) => path === 'manifest.json' || path.endsWith('/manifest.json'))
		.map((path) => within(files, path.slice(0, -'manifest.json'.length)));
}

/** The files of what should be an edition and has no manifest, without the folder that contains all of them. */
export function withoutFolder(files: Files): Files {
	const [first = ''] = files.keys();
	const folder = first.slice(0, first.indexOf('/') + 1);
	return [...files.keys()].every((path) => path.startsWith(folder)) ? within(files, folder) : files;
}

const within = (files: Files, folder: string): Files =>
	new Map(
		[...files]
			.filter(([path]) => path.startsWith(folder))
			.map(([path, bytes]) => [path.slice(folder.length), bytes] as const)
	);
