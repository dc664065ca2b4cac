import type { Reading } from '#schemas/recipe.ts';
import type { SourceFile } from '../importer.ts';
import type { RawRecord } from './raw-record.ts';
import { RecordMaker } from './record-maker.ts';
import type { SourceRow } from './text-row.ts';
import { rowsOf } from './rows-of.ts';
import { judged, tableOf } from './table-width.ts';
import { topTotal, Totals } from './totals.ts';
import { WidthHabit, type Habit } from './width-habit.ts';

/**
 * Every record below the header, in batches, in bounded memory. Cells may share the memory of a whole piece
 * of the file: a caller that stores a few of many should copy them.
 * @throws {Refusal} as `detectReading` does; an aborted signal throws its reason
 */
export async function* records(
	file: SourceFile,
	reading: Reading,
	signal?: AbortSignal
): AsyncGenerator<RawRecord[]> {
	const totals = new Totals(reading);
	const { headerRows, headerLine } = reading;
	const open = (rows: readonly SourceRow[]) =>
		new RecordMaker(tableOf(rows, headerRows, headerLine), reading);
	let maker: RecordMaker | null = null;
	let asked = reading.sheet !== null;
	let waiting: SourceRow[] = [];
	for await (const rows of rowsOf(file, reading, signal)) {
		waiting = waiting.length === 0 ? rows : waiting.concat(rows);
		let below = waiting;
		if (maker === null) {
			if (waiting.length < headerRows + judged) continue;
			maker = open(waiting);
			below = waiting.slice(headerRows);
		}
		waiting = [];
		if (!asked && below.some((row) => maker!.isOdd(row))) {
			asked = true;
			maker.learn(await wholeHabit(file, reading, maker.table.labels.length, signal));
		}
		yield make(maker, below, totals);
	}
	if (maker === null) {
		const made = make(open(waiting), waiting.slice(headerRows), totals);
		yield reading.leaveTotals ? topTotal(made, reading) : made;
	}
}

/** Reads the whole table once more, for the rare file whose rows are short only further down. */
async function wholeHabit(
	file: SourceFile,
	reading: Reading,
	width: number,
	signal?: AbortSignal
): Promise<Habit | null> {
	const { headerRows, headerLine } = reading;
	const habit = new WidthHabit(width, headerLine - 1 + headerRows);
	let place = headerLine - 1;
	for await (const rows of rowsOf(file, reading, signal))
		for (const row of rows) {
			if (place >= headerLine - 1 + headerRows) habit.add(row, place);
			place += 1;
		}
	return habit.habit();
}

const make = (maker: RecordMaker, rows: readonly SourceRow[], totals: Totals): RawRecord[] =>
	rows.map((row) => totals.take(maker.record(row), maker.table.head));
