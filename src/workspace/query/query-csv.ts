import type { Value } from '#engine/engine.ts';
import type { QueryResult } from '#engine/query-answer.ts';
import { writeCsv } from '#tables/csv-writer.ts';

/** Rows fetched at a time, so that the page stays responsive during a long answer. */
const portion = 5000;

/**
 * An answer as parts of a CSV file: UTF-8 with a byte order mark, so that Excel reads it; texts that a
 * spreadsheet would run are prefixed with an apostrophe. Null is the empty cell.
 */
export async function queryCsv(answer: QueryResult): Promise<string[]> {
	const lines = (rows: Value[][]) => writeCsv(rows, { formulas: 'guarded', lineEnd: '\r\n' });
	const parts = [`\uFEFF${lines([answer.columns.map(({ name }) => name)])}`];
	for (let from = 0; from < answer.count; from += portion)
		parts.push(lines(await answer.rows(from, portion)));
	return parts;
}
