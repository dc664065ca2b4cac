import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Language } from '#schemas/languages.ts';
import { bundles } from './options.ts';

/** What a bundler says of one of its files, by the module that it begins with. */
type Bundled = Record<string, { file: string; imports?: string[] }>;

/** Pages whose figures need no engine, with the messages that they have besides those of every page of the workspace. */
const pages: Record<string, string[]> = {
	'workspace/': ['overview'],
	'workspace/compare/': ['compare'],
	'workspace/network/': ['network']
};

/** What such a page imports on its way to the first figure. */
const modules = ['src/storage/store.ts', 'src/indicators/cube/open-cube.ts', 'src/indicators/all-cells.ts'];

const messages = (language: Language, areas: readonly string[]) =>
	['figures', 'masthead', 'workspace', ...areas].map(
		(area) => `src/language/messages/${language}/${area}.json`
	);

/** The files that some modules come in, with what these import. Throws for a module that has none: a name here is out of date. */
export function filesOf(bundled: Bundled, wanted: readonly string[]): string[] {
	const found = new Set<string>();
	const add = (key: string) => {
		const chunk = bundled[key];
		if (!chunk) throw new Error(`missing module to load in advance: ${key}`);
		if (found.has(chunk.file)) return;
		found.add(chunk.file);
		for (const one of chunk.imports ?? []) add(one);
	};
	for (const one of wanted) add(one);
	return [...found];
}

/** A page that asks at once for these files, but those that it asks for already; its fonts come after them, as text has another face until then. */
export function withPreloads(html: string, addresses: readonly string[]): string {
	const fonts = html.match(/[ \t]*<link [^>]*as="font"[^>]*>\n?/g) ?? [];
	const links = addresses
		.filter((one) => !html.includes(`"${one}"`))
		.map((one) => `<link href="${one}" rel="modulepreload">`);
	const without = fonts.reduce((rest, font) => rest.replace(font, ''), html);
	return without.replace('</head>', () => `${[...links, ...fonts].join('')}</head>`);
}

/**
 * Lets the pages that need no engine ask at once for what they import later: a file that is asked for by a file is a way there and
 * back more, and there were four of them one after the other before the first figure.
 */
export function writePreloads(site: string, languages: readonly Language[]): void {
	const manifest = join(bundles, 'client/.vite/manifest.json');
	const bundled = JSON.parse(readFileSync(manifest, 'utf8')) as Bundled;
	for (const [i, language] of languages.entries())
		for (const [page, areas] of Object.entries(pages)) {
			const folder = join(site, i === 0 ? '' : language, page);
			const path = join(folder, 'index.html');
			if (!existsSync(path)) continue;
			const files = filesOf(bundled, [...messages(language, areas), ...modules]);
			const addresses = files.map((file) => relative(folder, join(site, file)).replaceAll('\\', '/'));
			writeFileSync(path, withPreloads(readFileSync(path, 'utf8'), addresses));
		}
}
