import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Programme } from '#schemas/programme.ts';
import { refuseRecords } from '../editions/canaries/refuse-records.ts';
import { runTool } from '../tooling/run-tool.ts';
import { notFoundText } from './not-found.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { writeOfflineFiles } from './offline-files.ts';
import { built, bundles } from './options.ts';
import { writePreloads } from './preloads.ts';
import { dropUnaskedData } from './unasked-data.ts';

async function vite(figures: string, { languages }: Programme, env: Record<string, string>): Promise<void> {
	const { exitCode, output } = await runTool('vite', ['build'], {
		env: {
			TIDEMARK_SITE: resolve(figures),
			VITE_LANGUAGES: languages.join(' '),
			NODE_ENV: 'production',
			...env
		}
	});
	if (exitCode !== 0) throw new Error(`${output}\nthe site could not be built`);
}

/** Writes every page of the site to `build/`, and returns how many. Throws when a programme that is not invented would show rows. */
export async function writePages(figures: string, programme: Programme): Promise<number> {
	await vite(figures, programme, { VITE_OFFLINE: 'yes' });
	await writeFile(join(built, '404.html'), await notFoundText(programme.languages));
	dropUnaskedData(built);
	writePreloads(built, siteLanguages(programme.languages));
	await writeOfflineFiles(built, siteLanguages(programme.languages));
	await refuseRecords(built, programme);
	const files = await readdir(built, { recursive: true });
	return files.filter((file) => file.endsWith('.html')).length;
}

/** Bundles the server and browser code of a programme's pages into `out`; renders no page and reads no figures. */
export async function bundle(figures: string, out: string, programme: Programme): Promise<void> {
	await vite(figures, programme, { TIDEMARK_PAGES: 'on-demand' });
	await rm(out, { recursive: true, force: true });
	// Not in the output folder of the next build, which can then run while pages are served.
	await cp(bundles, out, { recursive: true });
}
