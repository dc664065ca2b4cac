import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Language } from '#schemas/languages.ts';
import type { Localised } from '#schemas/localised.ts';

/** Texts in every language, by the key of each: `<theme>/<id>.<field>`, or `shared/<key>` where several indicators use it. */
export type Texts = ReadonlyMap<string, Localised>;

/** The texts of one language below a folder `texts`, by their keys; empty where the language has none. */
export function readLanguage(folder: string, language: string): Map<string, string> {
	const from = join(folder, language);
	if (!existsSync(from)) return new Map();
	const files = readdirSync(from)
		.filter((name) => name.endsWith('.yaml'))
		.sort();
	return new Map(
		files.flatMap((name) => {
			const file = join(from, name);
			return textsIn(readFileSync(file, 'utf8'), file).map(
				([path, text]) => [`${name.replace('.yaml', '')}/${path}`, text] as const
			);
		})
	);
}

/** The texts of a file in YAML, by their dotted paths. Throws, naming the file, where something else than a text stands. */
export const textsIn = (yaml: string, file: string) => leaves(parseYaml(yaml), file);

function leaves(value: unknown, file: string, path = ''): [path: string, text: string][] {
	if (typeof value === 'string' && value !== '') return [[path, value]];
	if (value === null || typeof value !== 'object' || Array.isArray(value))
		throw new Error(`invalid text: ${path || '(whole)'} in ${file}; a text is expected there`);
	return Object.entries(value).flatMap(([key, inner]) => leaves(inner, file, path ? `${path}.${key}` : key));
}

/**
 * The texts of these keys, from a folder `texts` in these languages; of those that are not required, the ones that are there.
 * Throws where a language lacks one that it must have or that another has, or has one that is not among them: an error of
 * spelling shows as both. What a text leaves open must be the same in all languages.
 */
export function readTexts(
	folder: string,
	languages: readonly Language[],
	required: ReadonlyMap<string, boolean>
): Texts {
	const read = languages.map((language) => [language, readLanguage(folder, language)] as const);
	const present = new Set(read.flatMap(([, texts]) => [...texts.keys()]));
	const keys = [...required.keys()].filter((key) => required.get(key)! || present.has(key));
	const [, first] = read[0]!;
	for (const [language, texts] of read) {
		const place = (key: string) => {
			const [file, path] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
			return `${path} in ${join(folder, language, `${file}.yaml`)} (${language})`;
		};
		for (const key of texts.keys())
			if (!required.has(key)) throw new Error(`unused text: ${place(key)}; no indicator asks for it`);
		for (const key of keys) {
			const text = texts.get(key);
			if (text === undefined) throw new Error(`missing text: ${place(key)}`);
			const [wanted, given] = [placesIn(first.get(key)!), placesIn(text)];
			if (wanted.join() !== given.join())
				throw new Error(
					`invalid text: ${place(key)}; it leaves open ${given.join(' ') || 'nothing'} and not ${wanted.join(' ') || 'nothing'}`
				);
		}
	}
	return new Map(
		keys.map((key) => [
			key,
			Object.fromEntries(read.map(([language, texts]) => [language, texts.get(key)!])) as Localised
		])
	);
}

const placesIn = (text: string): string[] => [...new Set(text.match(/\{[a-z_]+\}/g) ?? [])].sort();
