/** What breaks the structure of a row. `line` is where it begins: with quotes, where the quote opens. */
export interface RowFault {
	code: 'unclosed-quote' | 'stray-quote' | 'too-long';
	line: number;
}

/** Cells of one line as they stand; with a fault, the cells are a guess to look at. */
export interface SourceRow {
	line: number;
	cells: string[];
	fault: RowFault | null;
	/** Whether a quote stands in the middle of a cell, as part of its text. */
	quoteKept: boolean;
	/** Whether a NUL may be among the cells. */
	nul: boolean;
	/** What a workbook says of single cells. */
	cellFaults: readonly { columnIndex: number; code: string; args: Record<string, string | number> }[];
}

const none: SourceRow['cellFaults'] = [];

/** A row of a text. Engines put what a class makes among the young; plain objects of which many once lived long they do not. */
export class TextRow implements SourceRow {
	readonly cellFaults = none;

	constructor(
		readonly line: number,
		readonly cells: string[],
		readonly fault: RowFault | null,
		readonly quoteKept: boolean,
		readonly nul: boolean
	) {}
}

export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
