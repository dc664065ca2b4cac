import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { quietWorker } from './pipelines/quiet-worker.ts';

export default defineConfig({
	plugins: [sveltekit(), quietWorker()],
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] }
});
