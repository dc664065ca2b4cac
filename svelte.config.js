import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** `npm start` bundles the pages only, and makes each when somebody asks for it. */
const onDemand = process.env.TIDEMARK_PAGES === 'on-demand';

/** @param {string} path a script that stands in a page as it is written */
const hashOf = (path) =>
	/** @type {const} */ (`sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		...(onDemand ? {} : { adapter: adapter({ strict: true }) }),
		// What is served as it is; `pipelines/site/static-files.ts` gathers it for the programme at hand.
		files: { assets: '.tidemark/static' },
		// The public page must be readable from one response: its whole style travels inside the HTML.
		inlineStyleThreshold: 40_000,
		paths: { relative: true },
		// The workspace registers it: public pages have no script, and nothing is kept for who only reads.
		serviceWorker: { register: false },
		// Written into every page: nothing is loaded from, or sent to, anywhere else. Plot writes style attributes.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': [
					'self',
					'wasm-unsafe-eval',
					hashOf('src/workspace/shell/start-again.js'),
					hashOf('src/components/copy.js')
				],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'img-src': ['self', 'data:'],
				'style-src': ['self', 'unsafe-inline'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: onDemand
			? { entries: [], handleUnseenRoutes: 'ignore' }
			: { entries: ['*'], handleMissingId: 'fail' },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../schemas/**/*.ts', '../pipelines/**/*.ts', '../*.config.ts'],
				// Ours says itself what it runs in, and is checked like everything else.
				exclude: config.exclude.filter((/** @type {string} */ path) => !path.includes('service-worker'))
			})
		}
	}
};
