import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The modules that a module imports when it is loaded; what it imports on demand is not among them. */
export type ImportsOf = (id: string) => readonly string[];

/** Every module that is loaded with these. */
function loadedWith(roots: readonly string[], importsOf: ImportsOf): Set<string> {
	const found = new Set(roots);
	for (const id of found) for (const one of importsOf(id)) found.add(one);
	return found;
}

/** A file that pages share: the modules that are loaded with these, and not with a file before it. */
export interface SharedFile {
	name: string;
	roots: readonly string[];
}

const isFramework =
	/[\\/]node_modules[\\/](svelte|@sveltejs|devalue|clsx|esm-env)[\\/]|rolldown[\\/]runtime|preload-helper/;
/** Components stay where they are: the style of one that public pages have travels with them. */
const isComponent = /\.(svelte|css)(\?|$)/;
/** Packages that are loaded with every page; others are large, and few pages have them. */
const isSmall = (id: string) => !id.includes('node_modules') || /intl-messageformat|@formatjs/.test(id);

/** The name of the file that a module comes in; null where the bundler decides. */
export function fileOf(files: readonly SharedFile[], importsOf: ImportsOf): (id: string) => string | null {
	const loaded = files.map(({ name, roots }) => ({ name, ids: loadedWith(roots, importsOf) }));
	return (id) => {
		if (isFramework.test(id)) return 'svelte';
		if (isComponent.test(id) || !isSmall(id)) return null;
		return loaded.find(({ ids }) => ids.has(id))?.name ?? null;
	};
}

const routes = 'src/routes/[[lang=lang]]';
const at = (...paths: string[]) => paths.map((path) => resolve(routes, path));
const files: SharedFile[] = [
	{ name: 'site', roots: [...at('+layout.svelte', '+layout.ts'), resolve('src/hooks.client.ts')] },
	{
		name: 'workspace',
		roots: at('workspace/+layout.svelte', 'workspace/+layout.ts', 'workspace/compare/+page.svelte')
	}
];

/**
 * Puts what pages share into three files. Left alone a bundler makes a file for each set of modules that some pages have in common:
 * seventy, most of a few hundred bytes, and on a slow line each six of them cost a way there and back.
 */
export const sharedFiles = (): Plugin => ({
	name: 'shared-files',
	apply: 'build',
	configEnvironment(environment) {
		if (environment !== 'client') return undefined;
		let of: ((id: string) => string | null) | undefined;
		return {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [
								{
									debugName: 'shared files',
									minShareCount: 2,
									name: (id, graph) =>
										(of ??= fileOf(files, (one) => graph.getModuleInfo(one)?.importedIds ?? []))(id)
								}
							]
						}
					}
				}
			}
		};
	}
});
