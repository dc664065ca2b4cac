import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Cube } from '#indicators/cube/cube.ts';
import type { PeopleAndTies } from '#indicators/people-and-ties.ts';
import type { ExcludedGroup } from '#indicators/excluded-units.ts';
import type { ContextSeries } from '#schemas/context-series.ts';
import type { PracticeFiles } from '#report/practices/practice-file.ts';
import type { WarningGroup } from '#quality/warnings.ts';
import type { Delivery } from '#schemas/delivery.ts';
import { cells, type Cell } from '#schemas/cell.ts';
import { catalogue, type Definition } from '#schemas/indicator.ts';
import { parse } from '#schemas/explain.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { programme, type Programme } from '#schemas/programme.ts';
import { pageLanguages } from './site-languages.ts';

/** The folder that `npm run figures` fills and the site is built from. */
export const siteFolder = (): string => process.env.TIDEMARK_SITE ?? '.tidemark/site';

function read(name: string): unknown {
	const file = join(siteFolder(), name);
	if (!existsSync(file)) throw new Error(`missing figures: ${file}; make them with \`npm run figures\``);
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** Reads once what every page needs. While pages are worked on, figures may be made anew. */
function kept<T>(reading: () => T): () => T {
	let value: T | undefined;
	return () => (process.env.NODE_ENV === 'production' ? (value ??= reading()) : reading());
}

export const siteProgramme = kept((): Programme => {
	const found = parse(programme, read('programme.json'), 'programme.json');
	const spoken = siteLanguages(found.languages);
	if (spoken.join() !== pageLanguages.join())
		throw new Error(
			`invalid site: its pages are in ${pageLanguages.join(', ')} and its programme in ${spoken.join(', ')}; start it again`
		);
	return found;
});
export const siteCatalogue = kept((): Definition[] =>
	parse(catalogue, read('catalogue.json'), 'catalogue.json')
);
export const siteCells = (): Cell[] => parse(cells, read('cells.json'), 'cells.json');

/** The cube of the records. */
export const siteCube = () => read('cube.json') as Cube;

/** The published series beside the programme; none where its folder has none. */
export const siteContext = () => read('context.json') as ContextSeries[];

/** The good practices of the programme, by language; none where its folder has none. */
export const sitePractices = () => read('practices.json') as PracticeFiles;

/** The Word file that gives reports their look, in base64; null where the programme has none. */
export const siteTemplate = () => read('template.json') as string | null;

/** The warnings of the records. */
export const siteWarnings = () => read('warnings.json') as WarningGroup[];

/** The people of the records, their ties and who came to which event. */
export const siteNetwork = () => read('network.json') as PeopleAndTies;

/** Excluded units of each total figure, by reason. */
export const siteExcluded = () => read('excluded.json') as Record<string, ExcludedGroup[]>;

/** One delivered file: its table, and how many of its rows were accepted or rejected. */
export interface Batch {
	file: string;
	table_name: string;
	read: number;
	accepted: number;
	rejected: number;
	blank: number;
}
export const siteDeliveries = (): Delivery[] => read('deliveries.json') as Delivery[];
export const siteBatches = (): Batch[] => read('batches.json') as Batch[];

/** The records behind the figures, compressed. */
export const siteRecords = () => gzipSync(readFileSync(join(siteFolder(), 'records.duckdb')), { level: 9 });
