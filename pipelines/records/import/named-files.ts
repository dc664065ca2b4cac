import type { Context, Proposal } from '#import/importer.ts';
import { openKey, type PseudonymKey } from '#privacy/pseudonym-key.ts';
import { newKeyFile, parseKeyFile, type KeyFile } from '#privacy/key-file.ts';
import { parse } from '#schemas/explain.ts';
import type { Programme } from '#schemas/programme.ts';
import { recipe as recipeSchema, type Recipe } from '#schemas/recipe.ts';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTable, recordsIn } from '#tables/csv-reader.ts';
import { Misuse } from '../../tooling/command.ts';
import { readJson } from '../../programme/read-programme.ts';
import { openStaging } from '../../tooling/files/staging.ts';
import { requireWritableFolder } from '../../tooling/files/writable-folder.ts';

const longest = 600;

/** Reads what an argument names; a fault is reported in one line, as a misuse of the command. */
export function readNamed<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (error instanceof Misuse) throw error;
		throw new Misuse((error as Error).message.replace(/\s*\n\s*/g, ' ').slice(0, longest), { cause: error });
	}
}

/** The key of a file; without one a random key that is forgotten after this run. */
export function importKey(path: string | undefined, country: string | null): Promise<PseudonymKey> {
	if (path !== undefined) return openKey(readKeyFile(path), country);
	const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
	return openKey(newKeyFile('none', '2000-01-01', random), country);
}

const keysRead = new Map<string, KeyFile>();

/** The key in a file, which is read once: a pipe gives it only once. */
export function readKeyFile(path: string): KeyFile {
	const key = keysRead.get(path) ?? readNamed(() => parseKeyFile(keyText(path)));
	keysRead.set(path, key);
	return key;
}

function keyText(path: string): string {
	requireReadable(path, 'key');
	try {
		return readFileSync(path, 'utf8');
	} catch {
		throw new Misuse(`missing key: ${path} cannot be read; check the path`);
	}
}

/** Pipes that the shell hands over have somebody who writes; one with a name of its own may wait for ever. */
const handedOver = /^\/(dev|proc\/self)\/fd\//;

/** Throws where reading would wait for ever, or give no text. */
function requireReadable(path: string, noun: string): void {
	const entry = statSync(path, { throwIfNoEntry: false });
	if (entry === undefined || entry.isFile() || (entry.isFIFO() && handedOver.test(path))) return;
	throw new Misuse(`invalid ${noun}: ${path} is no file`);
}

/** The recipe of a file, which must be of this programme. */
export function readRecipe(path: string, { id }: Programme): Recipe {
	readNamed(() => requireReadable(path, 'recipe'));
	const recipe = readNamed(() => parse(recipeSchema, readJson(path, 'recipe'), `recipe ${path}`));
	if (recipe.programme !== id)
		throw new Misuse(`invalid recipe: ${path} is for the programme "${recipe.programme}", not for "${id}"`);
	return recipe;
}

/** Keeps a recipe for the next file. Throws where something else has this name. */
export function saveRecipe(path: string, recipe: Recipe): void {
	requireWritableFolder(dirname(path));
	if (existsSync(path) && !isRecipe(path))
		throw new Misuse(
			`invalid file: ${path} is there already, and is no recipe; choose another --save-recipe`
		);
	const { folder, close } = openStaging(dirname(path), 'recipe');
	try {
		const draft = join(folder, 'recipe.json');
		writeFileSync(draft, `${JSON.stringify(recipe, null, '\t')}\n`);
		renameSync(draft, path);
	} finally {
		close();
	}
}

/** Whether a file is a recipe, if only of another version. */
function isRecipe(path: string): boolean {
	try {
		return statSync(path).isFile() && Object.hasOwn(Object(readJson(path, 'recipe')) as object, 'format');
	} catch {
		return false;
	}
}

/** Throws where a requested recipe does not fit this file: another one would silently be used instead. */
export function requireFit({ columns }: Recipe, { recipe, matches }: Proposal): void {
	const used = columns.filter(({ target }) => target !== null).map(({ name }) => name);
	if (used.length === 0 || matches.some(({ by }) => by === 'recipe')) return;
	const here = new Set(recipe.columns.map(({ name }) => name));
	const missing = used.filter((name) => !here.has(name)).map((name) => JSON.stringify(name.slice(0, 60)));
	throw new Misuse(
		`invalid recipe: too few of its columns are in the file; missing are ${missing.slice(0, 10).join(', ')}`
	);
}

/** The events of a canonical session.csv, those of the importing country; none without a file. */
export function readSessions(path: string | undefined, country: string | null): Context['sessions'] {
	if (path === undefined) return [];
	readNamed(() => requireReadable(path, 'sessions'));
	const rows = readNamed(() => recordsIn(readTable(readFileSync(path))));
	const all = rows.map((row) => ({
		session_id: row['session_id'] ?? '',
		country: row['country'] || null,
		session_type: row['session_type'] ?? '',
		planned_on: row['planned_on'] ?? '',
		held_on: row['held_on'] || null
	}));
	if (all.some(({ session_id, planned_on }) => session_id === '' || planned_on === ''))
		throw new Misuse(`invalid sessions: ${path} is no session.csv with session_id and planned_on`);
	return all.filter((one) => country === null || one.country === null || one.country === country);
}
