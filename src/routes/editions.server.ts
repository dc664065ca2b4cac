import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PublishedEdition } from '#edition/draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { textsFor } from '#language/texts-for.ts';
import type { Language } from '#schemas/languages.ts';
import { fallback, pageLanguages } from './site-languages.ts';

/** The folder of the published editions of the programme that the site is of lie, one subfolder each, as they are served. */
const editionsFolder = '.tidemark/static/editions';

function filesIn(dir: string): Map<string, Uint8Array> {
	return new Map(
		readdirSync(dir, { recursive: true, encoding: 'utf8' })
			.map((path) => join(dir, path))
			.filter((path) => statSync(path).isFile() && !/\.(png|svg)$/.test(path))
			.map((path) => [relative(dir, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const)
	);
}

let read: PublishedEdition[] | null = null;

/** The editions, newest first. All that the public pages show comes from here. */
export function siteEditions(): PublishedEdition[] {
	if (read && process.env.NODE_ENV === 'production') return read;
	const folders = existsSync(editionsFolder) ? readdirSync(editionsFolder, { withFileTypes: true }) : [];
	read = folders
		.filter((entry) => entry.isDirectory() && !entry.name.includes('.'))
		.map(({ name }) => textsFor(readEdition(filesIn(join(editionsFolder, name))), pageLanguages))
		.sort((a, b) => b.head.number - a.head.number);
	return read;
}

/** One edition by its name; undefined where there is none. */
export const siteEdition = (name: string): PublishedEdition | undefined =>
	siteEditions().find(({ head }) => head.name === name);

/** One file of an edition, as it is served. */
export const editionFile = (name: string, path: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(readFileSync(join(editionsFolder, name, path)));

/**
 * An edition's pictures by their paths below its charts, those of a page in a language: PNG are made in one language alone. Empty where only
 * the browser made the edition.
 */
export function picturesOf(name: string, language: Language): string[] {
	const folder = join(editionsFolder, name, 'charts');
	return [...new Set([language, fallback])].flatMap((one) =>
		existsSync(join(folder, one)) ? readdirSync(join(folder, one)).map((file) => `${one}/${file}`) : []
	);
}

/** Whether an edition has a card for social media. */
export const hasCard = (name: string): boolean => existsSync(join(editionsFolder, name, 'card.png'));
