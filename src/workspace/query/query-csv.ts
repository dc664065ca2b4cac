import type { Value } from '#engine/engine.ts';
import type { QueryResult } from '#engine/query-answer.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import { spreadsheetLines, spreadsheetStart } from '#tables/spreadsheet.ts';

/** Rows fetched at a time, so that the page stays responsive during a long answer. */
const portion = 5000;

/** An answer for a spreadsheet, as parts of its file. Null is the empty cell. */
export async function queryCsv(answer: QueryResult, form: SpreadsheetForm): Promise<string[]> {
	const lines = (rows: Value[][]) => spreadsheetLines(rows, form);
	const parts = [spreadsheetStart + lines([answer.columns.map(({ name }) => name)])];
	for (let from = 0; from < answer.count; from += portion)
		parts.push(lines(await answer.rows(from, portion)));
	return parts;
}
