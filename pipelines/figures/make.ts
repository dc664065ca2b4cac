import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Row } from '#engine/engine.ts';
import { openRecords } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import type { Programme } from '#schemas/programme.ts';
import { allCells } from './cells.ts';
import { leftOut } from './left-out.ts';
import { sliceCells } from './slices.ts';
import { ingest } from '../ingest/ingest-files.ts';
import { readProgramme } from '../programme.ts';

export interface FigureOptions {
	/** Folder with `programme.json`. */
	programmeDir: string;
	/** Folder with one sub-folder for each contribution. */
	contributionsDir: string;
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
 * Contributions -> records -> cells: writes `programme.json`, `catalogue.json`, `cells.json`, `slices.json`, `left-out.json`, `batches.json` and
 * `records.duckdb`, all that the site is built from. The folder appears complete or not at all. Throws when the
 * programme is not synthetic: its figures may not be shown before something controls what they disclose.
 */
export async function makeFigures({ programmeDir, contributionsDir, out }: FigureOptions): Promise<Made> {
	const programme = readProgramme(programmeDir);
	refuseUnlessSynthetic(programme, programmeDir);
	const draft = `${out}.${process.pid}`;
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft, { recursive: true });
	try {
		const catalogue = readCatalogue(programmeDir, programme);
		const records = join(draft, 'records.duckdb');
		const read = await ingest({ programme, catalogue, contributionsDir, out: records });
		const engine = await openRecords(records);
		try {
			const cells = await allCells(engine, catalogue, programme);
			const write = (name: string, text: string) => writeFileSync(join(draft, name), text);
			write('programme.json', `${JSON.stringify(programme)}\n`);
			write('catalogue.json', list(catalogue));
			write('cells.json', list(cells));
			write('slices.json', list(await sliceCells(engine, catalogue, programme)));
			write('left-out.json', `${JSON.stringify(await leftOut(engine, catalogue, programme))}\n`);
			write('batches.json', list(await batches(engine)));
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
		rmSync(draft, { recursive: true, force: true });
	}
}

/** What was made, in a few words. */
export function outcome({ accepted, rejected, definitions, cells }: Made): string {
	const aside = rejected > 0 ? `, ${rejected} put aside (npm run -s ingest says why)` : '';
	return `${accepted} rows${aside}, ${definitions} indicators, ${cells} cells`;
}

function refuseUnlessSynthetic(programme: Programme, dir: string): void {
	if (programme.synthetic) return;
	throw new Error(
		`invalid programme: ${programme.id} is not marked synthetic, and a public page could show single people; ` +
			`open its records file in the workspace instead: npm run ingest -- --programme ${dir}, then npm start, then /workspace`
	);
}

function batches(engine: Engine): Promise<Row[]> {
	return engine.query(`SELECT file, table_name, sha256, CAST(read AS INTEGER) AS read, CAST(accepted AS INTEGER) AS accepted,
		CAST(rejected AS INTEGER) AS rejected, CAST(blank AS INTEGER) AS blank FROM import_batch ORDER BY file, table_name`);
}

/** A JSON array with one entry a line, so that two runs can be compared line by line. */
function list(entries: unknown[]): string {
	return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
