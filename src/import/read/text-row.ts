/**
 * A fault in the structure of a row. `line` is where it begins: for quotes, the line of the opening quote.
 */
export interface RowFault {
	code: 'unclosed-quote' | 'stray-quote' | 'too-long';
	line: number;
}

/** Cells of one row as written; with a fault, the cells are a guess to show to a person. */
export interface SourceRow {
	line: number;
	cells: string[];
	/** For each cell the number of its text among those that repeat in its column, or -1; left out where texts are not numbered. */
	textNumbers?: readonly number[] | undefined;
	/** Whether no cell begins with an apostrophe; left out where that was not looked at. */
	bare?: boolean | undefined;
	fault: RowFault | null;
	/** Whether a quote is in the middle of a cell, as part of its text. */
	quoteKept: boolean;
	/** Whether a cell may contain a NUL. */
	nul: boolean;
	/** Faults that a workbook has in single cells. */
	cellFaults: readonly {
		columnIndex: number;
		code: string;
		args: Record<string, string | number>;
		severity?: 'warn';
	}[];
}

const none: SourceRow['cellFaults'] = [];

/**
 * A row of a text. A class, because engines collect its short-lived instances cheaply; plain objects of a
 * form that often lived long they do not.
 */
export class TextRow implements SourceRow {
	readonly cellFaults = none;

	constructor(
		readonly line: number,
		readonly cells: string[],
		readonly fault: RowFault | null,
		readonly quoteKept: boolean,
		readonly nul: boolean,
		readonly textNumbers?: readonly number[],
		readonly bare = false
	) {}
}

export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
