import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { openImport } from '#import/file-importer.ts';
import type { Programme } from '#schemas/programme.ts';
import { sourceFile } from '../records/import/source-file.ts';
import { timeRatio, type ImportTimes } from './import-times.ts';

/** The import in this process, with its peak memory in MiB. */
export async function inNode(path: string, programme: Programme): Promise<ImportTimes & { peakMiB: number }> {
	const file = await sourceFile(path);
	try {
		const importer = openImport(file, programme);
		const begun = performance.now();
		const { reading } = await importer.look({});
		const looked = performance.now();
		const { recipe } = await importer.propose(reading, { recipes: [], table: 'participant' });
		const proposed = performance.now();
		const context = { programme, country: null, pseudonyms: null, links: null, sessions: [] };
		const outcome = await importer.convert(recipe, { corrections: [], rules: [], skips: [] }, context);
		const convert = performance.now() - proposed;
		const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
		const papa = await papaAlone(path);
		const took = { look: looked - begun, propose: proposed - looked, convert, papa };
		const { read, accepted, rejected } = outcome;
		return { ...took, ratio: timeRatio(took), read, accepted, rejected, peakMiB };
	} finally {
		await file.close();
	}
}

function papaAlone(path: string): Promise<number> {
	const begun = performance.now();
	return new Promise((done) => {
		Papa.parse<string[]>(createReadStream(path, 'utf8'), {
			header: false,
			chunk: () => undefined,
			complete: () => done(performance.now() - begun)
		});
	});
}
