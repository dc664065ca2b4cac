import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Definition } from '#schemas/indicator.ts';
import { indicatorEntries } from '#schemas/indicator-entries.ts';
import { languages, siteLanguages, type Language } from '#schemas/languages.ts';
import type { Localised } from '#schemas/localised.ts';
import type { Programme } from '#schemas/programme.ts';
import { defaultWaves } from '#schemas/waves.ts';
import { checkGroups } from './check-groups.ts';
import { define, type Written } from './define.ts';
import { withProgrammeDims } from './dims.ts';
import { parseIndicator, type IndicatorFile } from './parse.ts';
import { relationsIn } from './relations.ts';
import { readTexts, type Texts } from './texts.ts';
import { textPlaces } from './texts-of.ts';

/** The folder of the library. */
export const libraryFolder = dirname(fileURLToPath(import.meta.url));

/** Texts of the library that belong to no indicator: the names of the usual waves. */
const standard = defaultWaves.map(({ code }) => `wave-${code}`);

/** The indicator files below a folder, `<theme>/<id>.sql`, sorted by path. */
export const filesIn = (root: string): IndicatorFile[] =>
	existsSync(root)
		? readdirSync(root, { recursive: true, encoding: 'utf8' })
				.filter((path) => path.endsWith('.sql'))
				.sort()
				.map((path) => read(join(root, path)))
		: [];

function read(file: string): IndicatorFile {
	const found = parseIndicator(readFileSync(file, 'utf8'), file, basename(dirname(file)));
	const { id } = found.matter;
	if (id !== basename(file, '.sql'))
		throw new Error(`invalid indicator ${file}: its id is "${id}", and its file must be named ${id}.sql`);
	return found;
}

/** Indicator files by id. Throws for two with the same id, because it would be unclear which one is meant. */
function byId(files: IndicatorFile[]): Map<string, IndicatorFile> {
	const found = new Map<string, IndicatorFile>();
	for (const one of files) {
		const { id } = one.matter;
		const other = found.get(id);
		if (other !== undefined)
			throw new Error(`duplicate indicator: "${id}" stands in ${other.file} and in ${one.file}; rename one`);
		found.set(id, one);
	}
	return found;
}

const unknown = (id: string, known: ReadonlyMap<string, unknown>) =>
	new Error(`unknown indicator: "${id}"; known are ${[...known.keys()].sort().join(', ')}`);

/** The file that another is a variant of, or null. */
function baseOf(
	{ matter, file }: IndicatorFile,
	known: ReadonlyMap<string, IndicatorFile>
): IndicatorFile | null {
	if (matter.of === undefined) return null;
	const base = known.get(matter.of);
	if (base === undefined) throw unknown(matter.of, known);
	if (base.matter.of !== undefined)
		throw new Error(
			`invalid indicator ${file}: ${matter.of} is itself a variant, of ${base.matter.of}; name that one`
		);
	return base;
}

/** The texts of a folder of indicators. */
function textsIn(
	root: string,
	spoken: readonly Language[],
	files: readonly IndicatorFile[],
	known: ReadonlyMap<string, IndicatorFile>,
	besides: readonly string[]
): Texts {
	const required = new Map<string, boolean>(besides.map((key) => [`shared/${key}`, true]));
	for (const file of files)
		for (const { key, required: must } of textPlaces(file, baseOf(file, known)).values())
			if (key !== null) required.set(key, must || (required.get(key) ?? false));
	return readTexts(join(root, 'texts'), spoken, required);
}

/** Throws for two figures that readers could not tell apart, as two changes of one scale between other waves. */
function checkNames(definitions: readonly Definition[]): void {
	const known = new Map<string, string>();
	for (const { id, name } of definitions)
		for (const [language, text] of Object.entries(name)) {
			const other = known.get(`${language} ${text}`);
			if (other !== undefined)
				throw new Error(
					`duplicate name: ${other} and ${id} are both called "${text}"; give one a "name" of its own in programme.json`
				);
			known.set(`${language} ${text}`, id);
		}
}

/** A text in some of its languages. */
const inLanguages = (text: Localised, spoken: readonly Language[]): Localised =>
	Object.fromEntries(
		Object.entries(text).filter(([tag]) => (spoken as readonly string[]).includes(tag))
	) as Localised;

/**
 * The definitions that a programme uses, in its order: from the library and from the folder `indicators` next to its
 * `programme.json`. Throws for an id that neither has, listing the known ids, for an id that both have, and for a text
 * that is missing or that nothing uses. The library is in every
 * language of the interface; the texts are those in `own`, which a programme's own indicators must have.
 */
export function readCatalogue(
	programmeDir: string,
	programme: Programme,
	own: readonly Language[] = siteLanguages(programme.languages)
): Definition[] {
	const ownFolder = join(programmeDir, 'indicators');
	const [libraryFiles, ownFiles] = [filesIn(libraryFolder), filesIn(ownFolder)];
	const known = byId(libraryFiles.concat(ownFiles));
	// The library is complete in every language of the interface, or is refused; a programme takes its own.
	const libraryTexts = textsIn(libraryFolder, languages, libraryFiles, known, standard);
	const ownTexts = textsIn(ownFolder, own, ownFiles, known, []);
	const names = new Map(standard.map((key) => [key, inLanguages(libraryTexts.get(`shared/${key}`)!, own)]));

	const written = (id: string): Written => {
		const file = known.get(id);
		if (file === undefined) throw unknown(id, known);
		const from = libraryFiles.includes(file) ? libraryTexts : ownTexts;
		const base = baseOf(file, known);
		const texts = [...textPlaces(file, base)].flatMap(([field, { key }]) => {
			const text = key === null ? null : from.get(key);
			return text === undefined ? [] : [[field, text && inLanguages(text, own)] as const];
		});
		return { file, texts: new Map(texts), base: base === null ? null : written(base.matter.id) };
	};
	const made = indicatorEntries(programme).map((entry) => {
		if (entry.of !== undefined && known.has(entry.id))
			throw new Error(
				`duplicate indicator: "${entry.id}" of the programme stands in ${known.get(entry.id)!.file} too; rename it`
			);
		const found = written(entry.of ?? entry.id);
		return {
			definition: withProgrammeDims(define(entry, found, programme, names), programme),
			of: (found.base ?? found).file.matter.id
		};
	});
	const definitions = made.map(({ definition }) => definition);
	checkNames(definitions);
	checkGroups(programme, definitions);
	return made.map(({ definition }) => ({ ...definition, relations: relationsIn(definition, made) }));
}
