import { writeCsv, type CsvValue } from './csv-writer.ts';
import type { SpreadsheetForm } from './spreadsheet-form.ts';

/** Rows as lines of such a file, without what it begins with. */
export const spreadsheetLines = (rows: readonly (readonly CsvValue[])[], form: SpreadsheetForm): string =>
	writeCsv(rows, { formulas: 'guarded', lineEnd: '\r\n', ...form });

/** The mark without which spreadsheets read UTF-8 as something else. */
export const spreadsheetStart = '\uFEFF';

/**
 * A table that leaves for a person's spreadsheet, and the only way to write one as CSV: UTF-8 with its mark, and no cell that
 * is run or turned into a day. What programs read keeps the plain form of `writeCsv`: tables of an edition, contributions.
 */
export const spreadsheet = (rows: readonly (readonly CsvValue[])[], form: SpreadsheetForm): string =>
	spreadsheetStart + spreadsheetLines(rows, form);
