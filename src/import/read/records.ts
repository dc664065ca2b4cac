import type { Reading } from '#schemas/recipe.ts';
import type { SourceFile } from '../importer.ts';
import { LastTotal } from './last-total-row.ts';
import type { RawRecord } from './raw-record.ts';
import { RecordMaker } from './record-maker.ts';
import type { SourceRow } from './text-row.ts';
import { rowsOf } from './rows-of.ts';
import { judged, tableOf } from './table-width.ts';

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
	const totals = new LastTotal(reading.leaveTotals);
	const open = (rows: readonly SourceRow[]) => new RecordMaker(tableOf(rows, reading.headerRows), reading);
	let maker: RecordMaker | null = null;
	let waiting: SourceRow[] = [];
	for await (const rows of rowsOf(file, reading, signal)) {
		waiting = waiting.length === 0 ? rows : waiting.concat(rows);
		let below = waiting;
		if (maker === null) {
			if (waiting.length < reading.headerRows + judged) continue;
			maker = open(waiting);
			below = waiting.slice(reading.headerRows);
		}
		waiting = [];
		yield make(maker, below, totals);
	}
	if (maker === null) yield make(open(waiting), waiting.slice(reading.headerRows), totals);
	const rest = totals.rest();
	if (rest.length > 0) yield rest;
}

function make(maker: RecordMaker, rows: readonly SourceRow[], totals: LastTotal): RawRecord[] {
	const out: RawRecord[] = [];
	for (const row of rows) totals.take(maker.record(row), out);
	return out;
}
