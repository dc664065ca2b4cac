import type { Reading } from '#schemas/recipe.ts';
import type { SourceFile } from '../importer.ts';
import { LastTotal } from './last-total.ts';
import type { RawRecord } from './raw-record.ts';
import { RecordMaker } from './record-maker.ts';
import type { Row } from './row.ts';
import { rowsOf } from './rows-of.ts';
import { judged, tableOf } from './table.ts';

/**
 * Every record below the header, in batches, in bounded memory. Cells may share the memory of a whole piece of the file:
 * whoever keeps a few of many copies them.
 * @throws {Refusal} as `look` does; an aborted signal throws its reason
 */
export async function* records(
	file: SourceFile,
	reading: Reading,
	signal?: AbortSignal
): AsyncGenerator<RawRecord[]> {
	const totals = new LastTotal(reading.leaveTotals);
	let maker: RecordMaker | null = null;
	let waiting: Row[] = [];
	const open = () => {
		const body = waiting.slice(reading.headerRows);
		maker = new RecordMaker(tableOf(waiting, reading.headerRows), reading);
		waiting = [];
		return make(maker, body, totals);
	};
	for await (const rows of rowsOf(file, reading, signal)) {
		if (maker !== null) yield make(maker, rows, totals);
		else {
			waiting.push(...rows);
			if (waiting.length >= reading.headerRows + judged) yield open();
		}
	}
	if (maker === null) yield open();
	const rest = totals.rest();
	if (rest.length > 0) yield rest;
}

function make(maker: RecordMaker, rows: readonly Row[], totals: LastTotal): RawRecord[] {
	const out: RawRecord[] = [];
	for (const row of rows) totals.take(maker.record(row), out);
	return out;
}
