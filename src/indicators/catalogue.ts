import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Definition } from '#schemas/indicator.ts';
import { languages, type Language } from '#schemas/localised.ts';
import type { Programme } from '#schemas/programme.ts';
import { parseIndicator, type IndicatorFile } from './parse.ts';
import { readTexts } from './texts.ts';
import { textKeys, textsOf } from './texts-of.ts';

/** The folder of the library. */
export const libraryFolder = dirname(fileURLToPath(import.meta.url));

/** The indicator files below a folder, `<theme>/<id>.sql`, sorted by path. */
const filesIn = (root: string) =>
	existsSync(root)
		? readdirSync(root, { recursive: true, encoding: 'utf8' })
				.filter((path) => path.endsWith('.sql'))
				.sort()
				.map((path) => join(root, path))
		: [];

function read(file: string): IndicatorFile {
	const found = parseIndicator(readFileSync(file, 'utf8'), file, basename(dirname(file)));
	const { id } = found.header;
	if (id !== basename(file, '.sql'))
		throw new Error(`invalid indicator ${file}: its id is "${id}", and its file must be named ${id}.sql`);
	return found;
}

/** The indicator files of a folder, each with its definition. */
export function definitionsIn(root: string, spoken: readonly Language[]): [file: string, Definition][] {
	const files = filesIn(root).map(read);
	const keys = new Set(files.flatMap(({ header, theme }) => [...textKeys(header, theme).values()]));
	const texts = readTexts(join(root, 'texts'), spoken, keys);
	return files.map(({ file, header, theme, sql }) => [
		file,
		{ ...header, ...textsOf(header, theme, (key) => texts.get(key)!), theme, sql }
	]);
}

/**
 * The definitions that a programme uses, in its order: from the library and from the folder `indicators` next to its
 * `programme.json`. Throws for an id that neither has, listing the known ids, for an id that both have, and for a text
 * that is missing or that nothing uses. The library is in every language of the interface, a programme's own in `own`.
 */
export function readCatalogue(
	programmeDir: string,
	programme: Programme,
	own: readonly Language[] = languages
): Definition[] {
	const known = new Map<string, [file: string, Definition]>();
	for (const found of [
		...definitionsIn(libraryFolder, languages),
		...definitionsIn(join(programmeDir, 'indicators'), own)
	]) {
		const [file, { id }] = found;
		const other = known.get(id);
		if (other !== undefined)
			throw new Error(`duplicate indicator: "${id}" stands in ${other[0]} and in ${file}; rename one`);
		known.set(id, found);
	}
	return programme.indicators.map((id) => {
		const found = known.get(id);
		if (found === undefined)
			throw new Error(`unknown indicator: "${id}"; known are ${[...known.keys()].sort().join(', ')}`);
		return found[1];
	});
}
