import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadMessages, type Messages } from '#language/messages.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { makeSampleEditions } from '../editions/sample-editions.ts';
import { makeFigures, outcome, type FigureOptions } from '../figures/make.ts';
import { runTool } from '../tooling/run-tool.ts';
import { refuseRecords } from '../editions/canaries/refuse-records.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { compress } from './compress.ts';
import { notFoundPage } from './not-found.ts';
import { built } from './options.ts';
import { step } from './step.ts';

/** Where editions lie, and are served from. */
const editions = 'static/editions';

/** Makes a programme's figures and the editions of a sample, then the site from them, then the packed files that hosts serve. */
export async function buildSite(options: FigureOptions): Promise<void> {
	await step(`1 of 4  figures of ${options.programmeDir}`, () => makeFigures(options), outcome);
	await step(
		'2 of 4  editions of the sample',
		() => makeSampleEditions(options, join(options.out, 'records.duckdb'), editions),
		(count) => `${count} editions`
	);
	await step(
		'3 of 4  pages',
		async () => {
			const count = await pages(options.out);
			await refuseRecords(built, readProgramme(options.programmeDir));
			return count;
		},
		(count) => `${count} pages`
	);
	await step(
		'4 of 4  packing for transfer',
		() => compress(built, '.tidemark/packed'),
		(count) => `${count} files`
	);
}

async function pages(figures: string): Promise<number> {
	const env = { TIDEMARK_SITE: resolve(figures), NODE_ENV: 'production' };
	const { exitCode, output } = await runTool('vite', ['build'], { env });
	if (exitCode !== 0) throw new Error(`${output}\nthe site could not be built`);
	const entries = await Promise.all(
		languages.map(async (language) => [language, await loadMessages(language)])
	);
	const style = await readFile('src/styles/tokens.css', 'utf8');
	const messages = Object.fromEntries(entries) as Record<Language, Messages>;
	await writeFile(join(built, '404.html'), notFoundPage(messages, style));
	const files = await readdir(built, { recursive: true });
	return files.filter((file) => file.endsWith('.html')).length;
}
