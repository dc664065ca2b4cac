import type { Problem } from '#schemas/problem.ts';

export interface SheetRow {
	/** Number of the row in the sheet, from 1. Rows that hold nothing are left out: their numbers are missing. */
	line: number;
	/**
	 * Texts up to the last filled cell. Numbers have a decimal point and stand as stored (a percentage of 85 % is 0.85), days
	 * are `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, times `HH:MM:SS`, flags TRUE or FALSE.
	 */
	cells: string[];
	/** Cells without a value that can be read; each costs the row. */
	faults: { columnIndex: number; code: string; args: Problem['args'] }[];
}

export interface Workbook {
	/** Sheets with cells, in their order; `rows` counts those that hold something. */
	sheets: { name: string; hidden: boolean; rows: number }[];
	/** Rows in their order, in batches. Throws for an unknown sheet, and a `Refusal` where the file is damaged. */
	rows(sheet: string, signal?: AbortSignal): AsyncGenerator<SheetRow[]>;
	problems: Problem[];
}
