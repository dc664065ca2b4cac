import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findChrome } from '#pipelines/tooling/chrome.ts';
import { quietWorker } from '#pipelines/tooling/quiet-worker.ts';
import { runTool } from '#pipelines/tooling/run-tool.ts';

process.env.TZ = 'UTC';

// Every TypeScript file is read by settings that Kit writes; on a fresh clone they are not there yet.
if (!existsSync('.svelte-kit/tsconfig.json')) await runTool('svelte-kit', ['sync']);

/** A guard against hanging alone: no machine is so slow. */
const patience = { testTimeout: 300_000, hookTimeout: 600_000 };

const browserTests = 'src/**/*.browser.test.ts';
const siteTests = ['src/**/*.site.test.ts', 'pipelines/**/*.site.test.ts'];

/** What a browser suite needs beforehand lies beside it as `<name>.browser.setup.ts`. */
const browserSetups = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.browser.setup.ts'))
	.map((path) => join('src', path))
	.sort();

/** Attacks and random programmes of which a part is tried each time. */
const longTests = [
	'pipelines/figures/not-delivered.test.ts',
	'pipelines/records/ingest/accounting.test.ts',
	'src/changes/comparer.test.ts',
	'src/edition/verify.test.ts',
	'src/workspace/compare/canvas-address.test.ts'
];

const unitTests = ['{src,schemas,pipelines}/**/*.test.ts'];

const unit = (
	name: string,
	{ include, without = [], slow }: { include: string[]; without?: string[]; slow: boolean }
): TestProjectConfiguration => ({
	plugins: [svelte()],
	test: {
		name,
		environment: 'node',
		include,
		exclude: [browserTests, ...siteTests, ...without],
		// Files share a process, and what they import: most of the time would go into importing it anew. A test that
		// changes something global puts it back.
		isolate: false,
		globalSetup: ['pipelines/checks/test/scratch.ts'],
		provide: { slow },
		...patience
	}
});

// Kit's own plugin stays out: units are tested without a site around them, and only routes may touch `$app`.
export default defineConfig({
	test: {
		projects: [
			unit('unit', { include: unitTests, slow: false }),
			// The same tests at their full length; see `sized`.
			unit('slow', { include: longTests, slow: true }),
			// What is left for the units where those run as well.
			unit('short', { include: unitTests, without: longTests, slow: false }),
			{
				plugins: [svelte(), quietWorker()],
				optimizeDeps: {
					exclude: ['@duckdb/duckdb-wasm'],
					// What only a worker imports would be found when the worker starts, and Vite would load the running test anew.
					entries: [browserTests, 'src/**/*.worker.ts']
				},
				test: {
					name: 'browser',
					include: [browserTests],
					globalSetup: browserSetups,
					...patience,
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
					// They share a browser.
					isolate: false,
					expect: { poll: { timeout: 60_000 } },
					...patience
				}
			}
		]
	}
});
