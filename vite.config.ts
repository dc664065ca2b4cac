import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * duckdb-wasm calls itself free of side effects, but its worker script is nothing else: it answers messages. Without
 * this the build leaves it out, and the engine waits for ever.
 */
const keepDuckDBWorker = (): Plugin => ({
	name: 'keep-duckdb-worker',
	transform: (code, id) =>
		/duckdb-browser-\w+\.worker\.js$/.test(id) ? { code, map: null, moduleSideEffects: true } : undefined
});

export default defineConfig({
	plugins: [sveltekit()],
	worker: { plugins: () => [keepDuckDBWorker()] },
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] }
});
