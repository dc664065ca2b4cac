import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Engine, Row } from '#engine/engine.ts';
import { openRecords } from '#engine/node.ts';
import { deliveries } from '#indicators/connection-cache.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { makeCube } from '#indicators/cube/make-cube.ts';
import { readPeopleAndTies } from '#indicators/people-and-ties.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { eventMonthQueries } from '#edition/event-months.ts';
import { overviewQueries } from '#quality/overview-queries.ts';
import { productQueries } from '#quality/product-rows.ts';
import { warnings } from '#quality/warnings.ts';
import { allCells } from './all-cells.ts';
import { excludedUnits } from './excluded-units.ts';
import { ingest } from '../records/ingest/ingest-files.ts';
import { readContext } from '../programme/read-context.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { sitePractices, siteTemplate } from '../report/site-brings.ts';
import { rejectedBeside } from '../records/records-file.ts';
import { openStaging } from '../tooling/files/staging.ts';

export interface FigureOptions {
	/** Folder with `programme.json`. */
	programmeDir: string;
	/** Folder with one sub-folder for each contribution. */
	contributionsDir: string;
	/** Where a sample's records are kept for the other commands as well; without it the site alone has them. */
	records?: string;
	/** Folder the site is built from; it is replaced as a whole. */
	out: string;
}

/** What was made, for the closing line of the command. */
export interface Made {
	accepted: number;
	rejected: number;
	definitions: number;
	cells: number;
}

/**
 * Turns contributions into records and cells: writes `programme.json`, `catalogue.json`, `cells.json`,
 * `cube.json`, `network.json`, `excluded.json`, `batches.json`, `deliveries.json`, `warnings.json`, `context.json`, `practices.json`,
 * `template.json` and `records.duckdb`, from which the workspace of the site is built. The folder appears complete or not at all. Of a real
 * programme no row is read: its workspace opens empty, and its public pages come from editions.
 */
export async function makeFigures(options: FigureOptions): Promise<Made> {
	const { programmeDir, contributionsDir, out } = options;
	const programme = readProgramme(programmeDir);
	const context = readContext(programmeDir, programme);
	const staging = openStaging(dirname(out), 'figures');
	const draft = join(staging.folder, 'site');
	try {
		mkdirSync(draft);
		const catalogue = readCatalogue(programmeDir, programme);
		const records = join(draft, 'records.duckdb');
		// Rows of real people are never part of a site: it is built from empty tables.
		const delivered = programme.synthetic ? contributionsDir : nothingDelivered(programme, draft);
		const kept = programme.synthetic ? options.records : undefined;
		const read = await ingest({
			programme,
			catalogue,
			contributionsDir: delivered,
			out: kept ?? records,
			rejected: kept === undefined ? null : rejectedBeside(kept)
		});
		if (kept !== undefined) copyFileSync(kept, records);
		rmSync(join(draft, 'nothing'), { recursive: true, force: true });
		// What an ingest writes is for its owner only; this copy is part of a site.
		chmodSync(records, 0o644);
		const engine = await openRecords(records);
		try {
			const cells = await allCells(engine, catalogue, programme);
			const write = (name: string, text: string) => writeFileSync(join(draft, name), text);
			write('programme.json', `${JSON.stringify(programme)}\n`);
			write('catalogue.json', list(catalogue));
			write('cells.json', list(cells));
			write(
				'cube.json',
				`${JSON.stringify(
					await makeCube(engine, catalogue, programme, {
						queries: [...overviewQueries, ...productQueries, ...eventMonthQueries]
					})
				)}\n`
			);
			write('network.json', `${JSON.stringify(await readPeopleAndTies(engine))}\n`);
			write('excluded.json', `${JSON.stringify(await excludedUnits(engine, catalogue, programme))}\n`);
			write('batches.json', list(await batches(engine)));
			write('deliveries.json', list(await deliveries(engine, programme)));
			write('context.json', list(context));
			write('warnings.json', list(await warnings(engine, programme)));
			write('practices.json', `${JSON.stringify(sitePractices(programmeDir, programme))}\n`);
			write('template.json', `${JSON.stringify(await siteTemplate(programmeDir))}\n`);
			rmSync(out, { recursive: true, force: true });
			renameSync(draft, out);
			return {
				accepted: read.accepted,
				rejected: read.rejected,
				definitions: catalogue.length,
				cells: cells.length
			};
		} finally {
			await engine.close();
		}
	} finally {
		staging.close();
	}
}

/** What was made, in a few words. */
export function outcomeText({ accepted, rejected, definitions, cells }: Made): string {
	const aside = rejected > 0 ? `, ${rejected} put aside (npm run -s ingest says why)` : '';
	return `${accepted} rows${aside}, ${definitions} indicators, ${cells} cells`;
}

/** A delivery of one table without rows, so that everything after it works as with records. */
function nothingDelivered(programme: Programme, draft: string): string {
	const [first] = programme.countries;
	const [table] = contributedTables(programme);
	const folder = join(draft, 'nothing', first!.code.toLowerCase());
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${table!.name}.csv`), `${Object.keys(table!.columns).join(',')}\n`);
	return join(draft, 'nothing');
}

function batches(engine: Engine): Promise<Row[]> {
	return engine.query(`SELECT file, table_name, sha256, CAST(read AS INTEGER) AS read, CAST(accepted AS INTEGER) AS accepted,
		CAST(rejected AS INTEGER) AS rejected, CAST(blank AS INTEGER) AS blank FROM import_batch ORDER BY file, table_name`);
}

/** A JSON array with one entry per line, so that two runs can be compared line by line. */
function list(entries: readonly unknown[]): string {
	return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
