import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { sharedFiles } from '#pipelines/site/shared-files.ts';
import { quietWorker } from '#pipelines/tooling/quiet-worker.ts';

export default defineConfig({
	plugins: [sveltekit(), quietWorker(), sharedFiles()],
	// Workers load messages as they need them, which only modules can.
	worker: { format: 'es' },
	// Nobody reads sizes here: `npm run budget` weighs pages as they are sent.
	build: { reportCompressedSize: false },
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] }
});
