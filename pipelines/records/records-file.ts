import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { finishPublishing } from '../tooling/files/publish.ts';
import { ingest } from './ingest/ingest-files.ts';

/** Where the records of a programme are kept: `ingest` and `figures` write this file, the other commands read it. */
export function recordsFile({ id }: Programme): string {
	return join('.tidemark', id, 'records.duckdb');
}

/** Where the rows that were rejected on the way into a records file are listed. */
export function rejectedBeside(records: string): string {
	return join(dirname(records), 'rejected.csv');
}

interface Wanted {
	programmeDir: string;
	programme: Programme;
	catalogue: readonly Definition[];
	/** A records file named on the command line. */
	data?: string | undefined;
	/** The records file to read when none is named. */
	kept?: string;
	/** Takes one line about what was read first. */
	say: (line: string) => void;
}

/**
 * The records file that a command reads. A sample is ingested first where that was not done yet, so that every command works
 * on a fresh clone; contributions of real people are ingested only by whoever asks for it.
 */
export async function recordsToRead(wanted: Wanted): Promise<string> {
	const { programmeDir, programme, catalogue, data, kept = recordsFile(programme), say } = wanted;
	const file = data ?? kept;
	finishPublishing(dirname(file));
	if (existsSync(file)) return file;
	const sample = join(programmeDir, 'sample');
	if (data !== undefined || !programme.synthetic || !existsSync(sample)) {
		const options = programmeDir === 'data' ? '' : ` -- --programme ${programmeDir}`;
		throw new Error(`missing records file: ${file}; npm run ingest${options} writes it`);
	}
	const { accepted } = await ingest({
		programme,
		catalogue,
		contributionsDir: sample,
		out: file,
		rejected: rejectedBeside(file)
	});
	say(`${accepted} rows of ${sample} read into ${file} first`);
	return file;
}
