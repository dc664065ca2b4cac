import type { Problem } from '#schemas/problem.ts';

/** A fault or warning about one record, found before its cells are interpreted. */
export interface RecordFault {
	code: string;
	args: Problem['args'];
	columnIndex: number | null;
	severity: 'row' | 'warn';
}

/** One record below the header. */
export interface RawRecord {
	/** From 1; blank records are counted. */
	record: number;
	/** Physical line of the file, or row of the sheet, on which it begins. */
	line: number;
	/** One for each label of the header, unless a fault of severity `row` breaks the record. */
	cells: string[];
	/** Both as in the row that it was: by the number of its text, what a cell means can be remembered. */
	textNumbers?: readonly number[] | undefined;
	bare?: boolean | undefined;
	/** `total`: a row with the totals of others, or with what marks mean, excluded. */
	kind: 'data' | 'blank' | 'total';
	fault: readonly RecordFault[];
}

/** Whether a record's cells may decide how a column is written: those of a total or a broken row never do. */
export const isSound = ({ kind, fault }: RawRecord): boolean =>
	kind === 'data' && fault.every(({ severity, columnIndex }) => severity === 'warn' || columnIndex !== null);
