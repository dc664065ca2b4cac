import type { Reading } from '#schemas/recipe.ts';
import { repaired } from './mojibake.ts';
import type { RecordFault, RawRecord } from './raw-record.ts';
import { isBlank, type SourceRow } from './text-row.ts';
import type { Table } from './table-width.ts';
import type { Habit } from './width-habit.ts';

const sound: readonly RecordFault[] = [];
const rowFault = (code: string, args: RecordFault['args']): RecordFault => ({
	code,
	args,
	columnIndex: null,
	severity: 'row'
});

const rowFilled = { code: 'row-filled', columnIndex: null, severity: 'warn' } as const;
const quoteKept: RecordFault = { code: 'quote-kept', args: {}, columnIndex: null, severity: 'warn' };

/** A class to save memory, like `TextRow`. */
class FullRecord implements RawRecord {
	readonly kind = 'data';

	constructor(
		readonly record: number,
		readonly line: number,
		readonly cells: string[],
		readonly fault: readonly RecordFault[],
		readonly textNumbers: readonly number[] | undefined,
		readonly bare: boolean | undefined
	) {}
}

/** Turns the rows below the header into records, counted from 1. */
export class RecordMaker {
	#record = 0;
	#found: Habit | null = null;

	constructor(
		readonly table: Pick<Table, 'labels' | 'head' | 'habit'>,
		readonly reading: Pick<Reading, 'quote' | 'repair' | 'sheet'>
	) {}

	/** Whether the whole table has to show what a row means that is shorter than the others. */
	isOdd({ cells, fault }: SourceRow): boolean {
		const { labels, habit } = this.table;
		return fault === null && cells.length < labels.length && habit === null && !isBlank(cells);
	}

	/** The habit that the whole table shows, where its first rows did not: each row that is filled says so. */
	learn(habit: Habit | null): void {
		this.#found = habit;
	}

	record(row: SourceRow): RawRecord {
		this.#record += 1;
		let { cells, textNumbers } = row;
		const faults: RecordFault[] = [];
		if (row.fault !== null)
			if (this.#isLiteral(row)) faults.push(quoteKept);
			else faults.push(rowFault(row.fault.code, { at: row.fault.line }));
		else {
			const width = this.table.labels.length;
			if (row.quoteKept || this.#isUnquoted(cells)) faults.push(quoteKept);
			if (row.nul) cells = withoutNul(cells, faults);
			if (this.reading.repair) cells = cells.map(repaired);
			if (cells.length !== width || cells[0]!.trim() === '') {
				if (isBlank(cells))
					return { record: this.#record, line: row.line, cells: blank(width), kind: 'blank', fault: sound };
				if (cells.length !== width) {
					cells = this.#fitted(cells, width, faults);
					textNumbers = undefined;
				}
			}
		}
		for (const { columnIndex, code, args, severity = 'row' } of row.cellFaults)
			faults.push({ columnIndex, code, args, severity });
		const fault = faults.length === 0 ? sound : faults;
		return new FullRecord(this.#record, row.line, cells, fault, textNumbers, row.bare);
	}

	/** Whether a quote is part of the text: read literally it shifts no cell (`"Native" code`). */
	#isLiteral({ fault, line, cells }: SourceRow): boolean {
		const { quote } = this.reading;
		if (fault?.code !== 'stray-quote' || fault.line !== line) return false;
		return (
			cells.length === this.table.labels.length && cells.every((cell) => cell.split(quote).length % 2 === 1)
		);
	}

	/** Whether there is a quote in a text file that is read without quotes. */
	#isUnquoted(cells: readonly string[]): boolean {
		const { quote, sheet } = this.reading;
		return quote === '' && sheet === null && cells.some((cell) => cell.includes('"'));
	}

	#fitted(cells: string[], width: number, faults: RecordFault[]): string[] {
		const found = cells.length;
		// A row that is longer than its fellows has a separator too many, anywhere: also where its end is blank.
		const fills = this.table.habit !== null || this.#found !== null;
		if (found < width && (fills || this.reading.sheet !== null)) {
			if (this.#found !== null) faults.push({ ...rowFilled, args: { found, expected: width } });
			return [...cells, ...blank(width - found)];
		}
		faults.push(rowFault(found < width ? 'too-few-cells' : 'too-many-cells', { found, expected: width }));
		return cells;
	}
}

const blank = (width: number) => new Array<string>(width).fill('');

function withoutNul(cells: string[], faults: RecordFault[]): string[] {
	if (!cells.some((cell) => cell.includes('\0'))) return cells;
	const clean = cells.map((cell) => cell.replaceAll('\0', ''));
	const count = cells.reduce((sum, cell, i) => sum + cell.length - clean[i]!.length, 0);
	faults.push({ code: 'nul-removed', args: { count }, columnIndex: null, severity: 'warn' });
	return clean;
}
