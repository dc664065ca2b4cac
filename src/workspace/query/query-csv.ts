import type { Value } from '#engine/engine.ts';
import type { QueryResult } from '#engine/query-answer.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import { spreadsheetLines, spreadsheetStart } from '#tables/spreadsheet.ts';

/** Rows and values fetched at a time, so that the page stays responsive during a long answer and a wide one. */
const portion = { rows: 5000, values: 1_000_000 };

/** An answer for a spreadsheet, as parts of its file. Null is the empty cell. */
export async function queryCsv(answer: QueryResult, form: SpreadsheetForm): Promise<string[]> {
	const lines = (rows: Value[][]) => spreadsheetLines(rows, form);
	const parts = [spreadsheetStart + lines([answer.columns.map(({ name }) => name)])];
	const rows = Math.min(portion.rows, Math.ceil(portion.values / Math.max(1, answer.columns.length)));
	for (let from = 0; from < answer.count; from += rows) parts.push(lines(await answer.rows(from, rows)));
	return parts;
}
