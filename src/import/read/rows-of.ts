import type { Reading } from '#schemas/recipe.ts';
import type { SourceFile } from '../importer.ts';
import type { SourceRow } from './text-row.ts';
import { sheetRows } from './sheet-rows.ts';
import { textRows } from './text-rows.ts';

/** Rows of a file from the first one of its header on. */
export const rowsOf = (
	file: SourceFile,
	reading: Reading,
	signal?: AbortSignal
): AsyncGenerator<SourceRow[]> =>
	reading.sheet === null
		? textRows(file, reading, reading.headerLine, signal)
		: sheetRows(file, reading.sheet, reading.headerLine, signal);
