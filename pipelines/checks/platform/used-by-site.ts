import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { usedInComponent, usedInPage } from './used-in-markup.ts';
import { usedInScript } from './used-in-script.ts';
import { usedInSource } from './used-in-source.ts';
import { usedInStyle } from './used-in-style.ts';

const filesBelow = (folder: string, ending: RegExp, but = /^$/): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => ending.test(path) && !but.test(path))
		.map((path) => readFileSync(join(folder, path), 'utf8'));

const styles = (svelte: string): string =>
	[...svelte.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join('\n');

/**
 * What a built site and its sources use of the web's platform that some engine has later than the floor. The worker of the engine is left out: it
 * holds ways to graphics, sound and sensors that nothing calls, and what it needs is the floor itself.
 */
export function usedBySite(built: string): Set<string> {
	const scripts = filesBelow(join(built, '_app/immutable'), /\.js$/, /duckdb-browser/);
	// Pages of other languages differ in their words.
	const pages = filesBelow(built, /\.html$/, /^(da|sv|fi|nb)\//);
	const components = filesBelow('src', /\.svelte$/);
	const sheets = [...filesBelow('src', /\.css$/), ...components.map(styles)];
	return new Set([
		...scripts.flatMap((script) => [...usedInScript(script)]),
		...usedInSource('src'),
		...components.flatMap((component) => [...usedInComponent(component)]),
		...pages.flatMap((page) => [...usedInPage(page)]),
		...sheets.flatMap((sheet) => [...usedInStyle(sheet)])
	]);
}
