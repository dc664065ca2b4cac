import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditionManifest } from '#schemas/edition.ts';
import type { Language } from '#schemas/languages.ts';
import type { OfflineCopy, OfflineFile } from '#schemas/offline-copy.ts';

const script = 'service-worker.js';

/** Code, styles, fonts, the engine: their names hold a hash of their content. */
const isHashed = (name: string) => name.startsWith('_app/immutable/');
/** Pages and data of the workspace, and of the page that verifies editions, with the prefix of their language. */
const pages = /^(?:([a-z]{2})\/)?(?:workspace|verify)\//;
/** What the workspace of every language reads from one place. */
const isShared = (name: string) => /^workspace\/(?!index\.html|__)[^/]+\.(json|gz)$/.test(name);
/** Written beside other files for hosts that send them compressed. */
const isPacked = (name: string) => /\.(br|gz)$/.test(name) && !/\.duckdb\.gz$/.test(name);
/** Some hosts decompress this on its way, so its bytes may arrive in two ways. */
const arrivesTwoWays = (name: string) => /\.duckdb\.gz$/.test(name);

/** The signed files of the editions on the site, which the next edition follows on. */
async function signedFiles(site: string, names: readonly string[]): Promise<string[]> {
	const found = names.flatMap((name) => /^editions\/[^/]+\/(?=manifest\.json$)/.exec(name)?.[0] ?? []);
	const listed = found.map(async (folder) => {
		const { files } = JSON.parse(
			await readFile(join(site, folder, 'manifest.json'), 'utf8')
		) as EditionManifest;
		return ['manifest.json', 'manifest.sig.json', ...files.map(({ path }) => path)].map(
			(path) => folder + path
		);
	});
	return (await Promise.all(listed)).flat();
}

/**
 * Lists what the workspace needs without a network at the head of the service worker of a built site: its pages, its program, the
 * sample and the editions published so far. Returns how many files. Source of the form: workbox-precaching, `PrecacheEntry`.
 */
export async function writeOfflineFiles(site: string, languages: readonly Language[]): Promise<number> {
	const entries = await readdir(site, { recursive: true, withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length).replaceAll('\\', '/'))
		.sort();
	const signed = new Set(await signedFiles(site, names));
	const wanted = names.filter(
		(name) =>
			!isPacked(name) &&
			(isHashed(name) || pages.test(name) || signed.has(name) || /^(favicon\.svg|icon-\d+\.png)$/.test(name))
	);
	const all = createHash('sha256');
	const files = await Promise.all(
		wanted.map(async (url): Promise<OfflineFile> => {
			const hash = createHash('sha256').update(await readFile(join(site, url)));
			const sum = hash.digest('base64');
			const prefix = pages.exec(url)?.[1] as Language | undefined;
			return {
				url,
				revision: isHashed(url) ? null : sum.slice(0, 16),
				...(arrivesTwoWays(url) ? {} : { integrity: `sha256-${sum}` }),
				language: pages.test(url) && !isShared(url) ? (prefix ?? languages[0]!) : null
			};
		})
	);
	for (const { url, revision } of files) all.update(`${url} ${revision ?? ''}\n`);
	const copy: OfflineCopy = { version: all.digest('hex').slice(0, 16), files };
	const path = join(site, script);
	await writeFile(path, `self.offlineCopy=${JSON.stringify(copy)};\n${await readFile(path, 'utf8')}`);
	return files.length;
}
