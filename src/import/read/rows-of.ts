import type { Reading } from '#schemas/recipe.ts';
import type { SourceFile } from '../importer.ts';
import type { SourceRow } from './text-row.ts';
import { sheetRows } from './sheet-rows.ts';
import { tablePart } from './table-part.ts';
import { textRows } from './text-rows.ts';

/** Rows of a table from the first one of its header on, without what stands beside and below it. */
export async function* rowsOf(
	file: SourceFile,
	reading: Reading,
	signal?: AbortSignal
): AsyncGenerator<SourceRow[]> {
	const all =
		reading.sheet === null
			? textRows(file, reading, reading.headerLine, signal)
			: sheetRows(file, reading.sheet, reading.headerLine, signal);
	const part = tablePart(reading);
	for await (const rows of all) {
		const { rows: inside, ended } = part(rows);
		yield inside;
		if (ended) return;
	}
}
