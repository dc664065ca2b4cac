import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true }),
		// The public page must be readable from one response: its whole style travels inside the HTML.
		inlineStyleThreshold: 40_000,
		paths: { relative: true },
		prerender: { entries: ['*'], handleMissingId: 'fail' },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../schemas/**/*.ts', '../pipelines/**/*.ts', '../*.config.ts']
			})
		}
	}
};
