import { parse } from '#schemas/explain.ts';
import { editionManifest, type EditionHead } from '#schemas/edition.ts';
import type { Documents } from '#state/records-documents.ts';
import { zipOf } from '#tables/zip-writer.ts';
import type { Files } from './earlier-editions.ts';

/** The site's data about publishing; made with the pages, and therefore taken as it is. */
export interface PublishingSite extends Documents {
	software: EditionHead['software'];
	/** Names of the editions of this site. */
	editions: string[];
}

/** Reads a file of this site. */
export type ReadSite = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

export const readSite = async (read: ReadSite): Promise<PublishingSite> =>
	jsonOf(await read('workspace/publishing.json')) as PublishingSite;

/** The signed files of an edition of this site, without its pictures. */
export async function siteBundle(read: ReadSite, name: string): Promise<Files> {
	const at = (path: string) => read(`editions/${name}/${path}`);
	const manifest = await at('manifest.json');
	const { files } = parse(editionManifest, jsonOf(manifest), `editions/${name}/manifest.json`);
	const paths = ['manifest.sig.json', ...files.map(({ path }) => path)];
	const found = await Promise.all(paths.map(async (path) => [path, await at(path)] as const));
	return new Map([['manifest.json', manifest], ...found]);
}

/** A zip that unpacks to a folder of the edition's name. */
export const packEdition = (name: string, files: Files): Promise<Uint8Array<ArrayBuffer>> =>
	zipOf(new Map([...files].map(([path, bytes]) => [`${name}/${path}`, bytes.slice()] as const)));
