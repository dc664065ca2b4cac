type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The editions that lie in a folder, each with its files by their paths in it: one where the folder is an edition, or lies around
 * one, several where it holds several. A folder without any manifest is taken for an edition of which the manifest is missing.
 */
export function bundlesIn(files: Files): Files[] {
	const folders = [...files.keys()]
		.filter((path) => path === 'manifest.json' || path.endsWith('/manifest.json'))
		.map((path) => path.slice(0, -'manifest.json'.length));
	if (folders.length === 0) folders.push(shared([...files.keys()]));
	return folders.map(
		(folder) =>
			new Map(
				[...files]
					.filter(([path]) => path.startsWith(folder))
					.map(([path, bytes]) => [path.slice(folder.length), bytes] as const)
			)
	);
}

/** The folder in which all paths lie, with its slash; nothing where they lie in none. */
function shared(paths: readonly string[]): string {
	const folder = paths[0]?.includes('/') ? paths[0].slice(0, paths[0].indexOf('/') + 1) : '';
	return paths.every((path) => path.startsWith(folder)) ? folder : '';
}
