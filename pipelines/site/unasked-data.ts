import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const dataFile = '__data.json';

/** Whether a page comes to life, by the script with which Kit starts; one that copies a text or tells a height asks for no data. */
export const runsScript = (html: string): boolean => html.includes('__sveltekit_');

/**
 * Removes the data files that Kit writes for pages which never load them: a page without script loads nothing, and every link to
 * one loads the whole page. Returns how many files were removed.
 */
export function dropUnaskedData(site: string): number {
	const data = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith(dataFile)
	);
	const unasked = data.filter((path) => {
		const page = join(site, path.slice(0, -dataFile.length), 'index.html');
		return existsSync(page) && !runsScript(readFileSync(page, 'utf8'));
	});
	for (const path of unasked) rmSync(join(site, path));
	return unasked.length;
}
