import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * The script of duckdb-wasm's worker names source maps that are not in the package, and a development server says so
 * more than a hundred times. It is served without that name.
 */
export const quietWorker = (): Plugin => ({
	name: 'quiet-worker',
	apply: 'serve',
	load: async (id) => {
		const [file, query] = id.split('?');
		if (!/duckdb-browser-\w+\.worker\.js$/.test(file!) || query === 'url') return undefined;
		return (await readFile(file!, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*/, '');
	}
});
