/** The file that names the newest revision. */
export const pointerFile = 'current.json';
export const manifestFile = (revision: number): string =>
	`revision-${String(revision).padStart(6, '0')}.json`;
export const tableFile = (name: string, sha256: string): string => `${name}-${sha256}.csv`;
export const linksFile = (sha256: string): string => `links-${sha256}.json`;
/** A recipe's name may be any text, so its file is named by the hash of it. */
export const recipeFile = (sha256OfName: string): string => `recipe-${sha256OfName}.json`;
export const isRecipeFile = (name: string): boolean => /^recipe-[0-9a-f]{64}\.json$/.test(name);
export const revisionOf = (name: string): number | null => {
	const found = /^revision-([0-9]{6,})\.json$/.exec(name);
	return found ? Number(found[1]) : null;
};
/** Whether a file belongs to revisions: their tables, links and manifests. */
export const isRevisionFile = (name: string): boolean =>
	/^[a-z_]+-[0-9a-f]{64}\.csv$/.test(name) ||
	/^links-[0-9a-f]{64}\.json$/.test(name) ||
	revisionOf(name) !== null;
