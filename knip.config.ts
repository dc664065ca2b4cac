import type { KnipConfig } from 'knip';
import { readFileSync } from 'node:fs';

/** The commands of `package.json`. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.values(scripts).flatMap((script) => /^tsx (\S+)/.exec(script)?.[1] ?? []);

/** What tests are made of, beside the folders of fixtures. */
const forTests = [
	'**/{fixture,fixtures}/**',
	'**/*.{test,setup}.ts',
	'src/indicators/golden/**',
	'pipelines/programme/exports/second/**',
	'pipelines/checks/{platform,published,test}/**',
	'pipelines/tooling/quiet-worker.ts'
];

/**
 * `knip` finds what nothing uses. `knip --production` begins at the entries with `!`, which are the site and the commands,
 * and so finds what is used by tests alone: it is tested in place of what the product does, and belongs into a folder
 * `fixtures` or nowhere.
 */
export default {
	entry: [
		...commands.map((command) => `${command}!`),
		'src/routes/**/+*.{ts,svelte}!',
		// What `vite.config.ts` makes the site with.
		'pipelines/site/shared-files.ts!',
		'src/{hooks.*,params/*}.ts!',
		'src/**/*.worker.ts!',
		'pipelines/bench/{changes/page,import/node,import/page,import/papa.worker}.ts!',
		'pipelines/editions/pictures/draw.ts!',
		'pipelines/checks/test/reporter.ts',
		'src/**/*.browser.setup.ts'
	],
	project: ['{src,schemas,pipelines}/**/*.{ts,svelte}!', ...forTests.map((files) => `!${files}!`)],
	ignoreExportsUsedInFile: true,
	exclude: ['types'],
	ignoreBinaries: ['ldd', 'mkfifo', 'openssl', 'tsx'],
	ignoreDependencies: ['@sparticuz/chromium', '@fontsource-variable/*', '@expo-google-fonts/*']
} satisfies KnipConfig;
