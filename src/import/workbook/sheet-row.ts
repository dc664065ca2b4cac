import type { Problem } from '#schemas/problem.ts';

export interface SheetRow {
	/** Number of the row in the sheet, from 1. Empty rows are omitted. */
	line: number;
	/**
	 * Texts up to the last filled cell. Numbers have a decimal point and are as stored (85 % is 0.85), dates
	 * are `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, times `HH:MM:SS`, booleans TRUE or FALSE.
	 */
	cells: string[];
	/** Cells without a readable value; each rejects the row. */
	faults: { columnIndex: number; code: string; args: Problem['args'] }[];
}

export interface Workbook {
	/** Sheets with cells, in order; `rows` counts the filled ones. */
	sheets: { name: string; hidden: boolean; rows: number }[];
	/** Rows in order, in batches. Throws for an unknown sheet, and a `Refusal` where the file is damaged. */
	rows(sheet: string, signal?: AbortSignal): AsyncGenerator<SheetRow[]>;
	problems: Problem[];
}
