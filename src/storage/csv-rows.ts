import { readTable } from '#tables/csv-reader.ts';
import { writeCsv } from '#tables/csv-writer.ts';
import type { Bytes } from './files.ts';

/** Rows below the header of a CSV. Throws where the last line has no end, as when a file was cut off. */
export const countRows = (csv: Uint8Array): number => readTable(csv).length - 1;

/**
 * A table without its last column, which names the recipe or the contribution that each row came with; rows of the sources in
 * `leftOut` are left out.
 */
export function withoutSource(csv: Uint8Array, leftOut: ReadonlySet<string> = new Set()): Bytes {
	const rows = readTable(csv);
	const width = rows[0]!.length;
	if (rows[0]!.at(-1) !== 'source' || rows.some((row) => row.length !== width))
		throw new Error('invalid table: its last column is not source');
	const bare = rows.filter((row) => !leftOut.has(row.at(-1)!)).map((row) => row.slice(0, -1));
	return new TextEncoder().encode(writeCsv(bare, { formulas: 'verbatim', lineEnd: '\n' }));
}
