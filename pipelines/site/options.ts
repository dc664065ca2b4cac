import { join } from 'node:path';
import type { FigureOptions } from '../figures/make-figures.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { recordsFile } from '../records/records-file.ts';

/** The arguments that `figures`, `build` and `start` share. */
export const programmeOptions = {
	programme: { type: 'string', default: 'data' },
	contributions: { type: 'string' }
} as const;

/** Where the site's build reads the figures from. */
export const siteFigures = '.tidemark/site';

/** Folder of the static files of the site; `svelte.config.js` and the pages name it too. */
export const siteStatic = '.tidemark/static';

/** Where `npm run build` puts the site; `svelte.config.js` leaves it at the adapter's default. */
export const built = 'build';

/** Where Kit writes the server and browser code of the pages. */
export const bundles = '.svelte-kit/output';

export function figureOptions(values: {
	programme: string;
	contributions?: string | undefined;
}): FigureOptions {
	return {
		programmeDir: values.programme,
		contributionsDir: values.contributions ?? join(values.programme, 'sample'),
		records: recordsFile(readProgramme(values.programme)),
		out: siteFigures
	};
}
