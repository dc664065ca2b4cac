import type { SourceFile } from '../importer.ts';
import { openWorkbook } from '../workbook/workbook.ts';
import type { SourceRow } from './text-row.ts';

/** Sheets omit blank rows; a gap of more than this many is the end of one table and the start of another. */
const longestGap = 1_000;
const none: SourceRow['cellFaults'] = [];

/** Rows of a sheet from a row on; blank rows between others are included, as in a text file. */
export async function* sheetRows(
	file: SourceFile,
	sheet: string,
	fromLine: number,
	signal?: AbortSignal
): AsyncGenerator<SourceRow[]> {
	const workbook = await openWorkbook(file, signal);
	let next = fromLine;
	for await (const batch of workbook.rows(sheet)) {
		signal?.throwIfAborted();
		const rows: SourceRow[] = [];
		for (const { line, cells, faults } of batch) {
			if (line < fromLine) continue;
			if (line - next <= longestGap)
				for (; next < line; next += 1)
					rows.push({ line: next, cells: [''], fault: null, quoteKept: false, nul: false, cellFaults: none });
			rows.push({ line, cells, fault: null, quoteKept: false, nul: false, cellFaults: faults });
			next = line + 1;
		}
		yield rows;
	}
}
