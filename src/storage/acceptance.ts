import type { ImportCounts, ImportEntry, Manifest, TableChanges } from '#schemas/manifest.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { readLinks } from './contents.ts';
import { linksFile, tableFile } from './file-names.ts';
import { countRows } from './csv-rows.ts';
import type { Bytes, Files } from './files.ts';
import { recipeHash } from './recipe-text.ts';
import { sha256Of } from './sha256.ts';
import { toJson } from './stored-json.ts';

/** An import that the user has accepted. */
export interface Acceptance {
	/** Now, as an ISO time in UTC. */
	at: string;
	country: string | null;
	/** Every table as it is after the import, also those it did not change; the last column is `source`. */
	tables: ReadonlyMap<string, Bytes>;
	/** New keyed tokens, with the ids of the people they belong to. */
	links: ReadonlyMap<string, string>;
	recipe: Recipe;
	source: { sha256: string; size: number };
	counts: ImportCounts;
	changes: TableChanges[];
	/** Key of the pseudonyms; null where the file had no people in it. */
	keyId: string | null;
	/** What was done by hand, where there was no file. */
	byHand?: ImportEntry['byHand'];
}

/** The content of the next manifest, after the new files have been written. */
export async function writeContent(
	files: Files,
	before: Manifest | null,
	{ country, tables, links, recipe, keyId }: Acceptance
): Promise<
	Pick<Manifest, 'country' | 'keyId' | 'tables' | 'links' | 'recipes' | 'contributions' | 'waiting'>
> {
	const others = before?.recipes.filter(({ name }) => name !== recipe.name) ?? [];
	return {
		country,
		keyId: keyId ?? before?.keyId ?? null,
		tables: await writeTables(files, before, tables),
		links: links.size === 0 ? (before?.links ?? null) : await writeLinks(files, before, links),
		recipes: [...others, { name: recipe.name, sha256: await recipeHash(recipe) }],
		...(before?.contributions ? { contributions: before.contributions } : {}),
		...(before?.waiting ? { waiting: before.waiting } : {})
	};
}

/** Writes the tables that are not stored yet, and describes all. */
export async function writeTables(
	files: Files,
	before: Manifest | null,
	tables: Acceptance['tables']
): Promise<Manifest['tables']> {
	const known = new Set(before?.tables.map(({ file }) => file));
	const described: Manifest['tables'] = [];
	for (const [name, bytes] of tables) {
		const sha256 = await sha256Of(bytes);
		const file = tableFile(name, sha256);
		if (!known.has(file)) await files.write(file, bytes);
		described.push({ name, file, sha256, rows: countRows(bytes) });
	}
	return described;
}

async function writeLinks(files: Files, before: Manifest | null, links: ReadonlyMap<string, string>) {
	const all = new Map([...(await readLinks(files, before?.links ?? null)), ...links]);
	const bytes = toJson([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
	const sha256 = await sha256Of(bytes);
	const file = linksFile(sha256);
	await files.write(file, bytes);
	return { file, sha256 };
}
