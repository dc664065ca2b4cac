import type { Reading } from '#schemas/recipe.ts';
import { unguarded } from '#tables/guard.ts';
import type { DetectedReading, SourceFile } from './importer.ts';
import { detectReading } from './read/detect-reading.ts';
import type { RawRecord } from './read/raw-record.ts';
import { records } from './read/records.ts';

/** The reading of a file; its labels without the apostrophe that guards a text from a spreadsheet. */
export async function detectAsWritten(
	file: SourceFile,
	choices: Partial<Reading>,
	signal?: AbortSignal
): Promise<DetectedReading> {
	const detected = await detectReading(file, choices, signal);
	return detected.kind === 'text' ? { ...detected, header: detected.header.map(unguarded) } : detected;
}

/**
 * The records of a file as they were before they were written for a spreadsheet: a text file may be one of ours, in which "5-8" has
 * an apostrophe in front. A workbook needs none.
 */
export async function* recordsAsWritten(
	file: SourceFile,
	reading: Reading,
	signal?: AbortSignal
): AsyncGenerator<RawRecord[]> {
	for await (const batch of records(file, reading, signal)) {
		if (reading.sheet === null)
			for (const { cells, bare } of batch)
				for (let i = 0; i < (bare === true ? 0 : cells.length); i += 1)
					if (cells[i]!.charCodeAt(0) === 39) cells[i] = unguarded(cells[i]!);
		yield batch;
	}
}
