/** The file that names the newest revision. */
export const pointerFile = 'current.json';
export const manifestFile = (revision: number): string =>
	`revision-${String(revision).padStart(6, '0')}.json`;
export const tableFile = (name: string, sha256: string): string => `${name}-${sha256}.csv`;
export const linksFile = (sha256: string): string => `links-${sha256}.json`;
/** Rows that wait for what they refer to. */
export const waitingFile = (sha256: string): string => `waiting-${sha256}.json`;
/** A recipe's name may be any text, so its file is named by the hash of it. */
export const recipeFile = (sha256OfName: string): string => `recipe-${sha256OfName}.json`;
export const answersFile = 'answered-warnings.json';
export const sealingKeysFile = 'sealing-keys.json';
export const declaredFile = 'declared-deliveries.json';
/** The authors' texts and the outline of the final report. */
export const reportFile = 'report-draft.json';
/** The steps back from it. */
export const reportStepsFile = 'report-steps.json';
export const cubeFile = 'figures-cube.json';

export const isRecipeFile = (name: string): boolean => /^recipe-[0-9a-f]{64}\.json$/.test(name);
/** The number in the name of a manifest; null for any other name. */
export const revisionOf = (name: string): number | null => {
	const revision = Number(/^revision-([0-9]{6,16})\.json$/.exec(name)?.[1] ?? 0);
	return revision > 0 && manifestFile(revision) === name ? revision : null;
};
/** Whether a file holds rows or links of revisions; a newer version may have tables that are not among these. */
export const isContentFile = (name: string, tables: readonly string[]): boolean => {
	const [, of, ending] = /^(.+)-[0-9a-f]{64}\.(csv|json)$/.exec(name) ?? [];
	return ending === 'csv' ? tables.includes(of!) : of === 'links' || of === 'waiting';
};
