import type { SourceFile } from '../importer.ts';
import { openWorkbook } from '../workbook/workbook.ts';
import type { Row } from './row.ts';

/** Rows of a sheet from a row on. */
export async function* sheetRows(
	file: SourceFile,
	sheet: string,
	fromLine: number,
	signal?: AbortSignal
): AsyncGenerator<Row[]> {
	const workbook = await openWorkbook(file, signal);
	for await (const rows of workbook.rows(sheet)) {
		signal?.throwIfAborted();
		yield rows
			.filter(({ line }) => line >= fromLine)
			.map(({ line, cells, faults }) => ({ line, cells, fault: null, nul: false, cellFaults: faults }));
	}
}
