import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { findChrome } from '#pipelines/tooling/chrome.ts';
import { quietWorker } from '#pipelines/tooling/quiet-worker.ts';
import { runTool } from '#pipelines/tooling/run-tool.ts';

process.env.TZ = 'UTC';

// Every TypeScript file is read by settings that Kit writes; on a fresh clone they are not there yet.
if (!existsSync('.svelte-kit/tsconfig.json')) await runTool('svelte-kit', ['sync']);

const browserTests = 'src/**/*.browser.test.ts';
const siteTests = ['src/**/*.site.test.ts', 'pipelines/**/*.site.test.ts'];

/** What a browser suite needs beforehand lies beside it as `<name>.browser.setup.ts`. */
const browserSetups = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.browser.setup.ts'))
	.map((path) => join('src', path))
	.sort();

// Kit's own plugin stays out: units are tested without a site around them, and only routes may touch `$app`.
export default defineConfig({
	test: {
		projects: [
			{
				plugins: [svelte()],
				test: {
					name: 'unit',
					environment: 'node',
					include: ['{src,schemas,pipelines}/**/*.test.ts'],
					exclude: [browserTests, ...siteTests],
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			},
			{
				plugins: [svelte(), quietWorker()],
				optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'], include: ['zod'] },
				test: {
					name: 'browser',
					include: [browserTests],
					globalSetup: browserSetups,
					testTimeout: 60_000,
					hookTimeout: 120_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: findChrome(),
							contextOptions: { timezoneId: 'UTC', locale: 'en-GB' }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				test: {
					name: 'site',
					environment: 'node',
					include: siteTests,
					globalSetup: ['pipelines/checks/test/site-server.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
