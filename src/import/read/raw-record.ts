import type { Problem } from '#schemas/problem.ts';

/** What is wrong with one record, or worth knowing about it, before its cells mean anything. */
export interface RecordFault {
	code: string;
	args: Problem['args'];
	columnIndex: number | null;
	severity: 'row' | 'warn';
}

/** One record below the header. */
export interface RawRecord {
	/** From 1; blank ones count. */
	record: number;
	/** Physical line of the file, or row of the sheet, on which it begins. */
	line: number;
	/** As many as the header has labels, unless a fault of severity `row` breaks the record. */
	cells: string[];
	/** `total`: a last row that sums up the others, left out. */
	kind: 'data' | 'blank' | 'total';
	fault: readonly RecordFault[];
}
