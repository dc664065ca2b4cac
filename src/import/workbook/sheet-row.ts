import type { Problem } from '#schemas/problem.ts';

export interface SheetRow {
	/** Number of the row in the sheet, from 1. Empty rows are omitted. */
	line: number;
	/**
	 * Texts up to the last filled cell. Numbers have a decimal point and are as shown (85%, 0042), dates
	 * are `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, times `HH:MM:SS`, booleans TRUE or FALSE.
	 */
	cells: string[];
	/** Cells without a readable value, each of which rejects the row, and cells to look at. */
	faults: { columnIndex: number; code: string; args: Problem['args']; severity?: 'warn' }[];
}

export interface Workbook {
	/** Sheets with cells, in order; `rows` counts the filled ones, `hiddenRows` those of them that are not shown. */
	sheets: {
		name: string;
		hidden: boolean;
		rows: number;
		hiddenRows: number;
		/** Columns that are not shown, from 0, both included. */
		hiddenColumns: [from: number, to: number][];
	}[];
	/** Rows in order, in batches. Throws for an unknown sheet, and a `Refusal` where the file is damaged. */
	rows(sheet: string, signal?: AbortSignal): AsyncGenerator<SheetRow[]>;
	problems: Problem[];
}
