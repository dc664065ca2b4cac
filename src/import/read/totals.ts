import { ColumnSums, type Above } from './column-sums.ts';
import { legendOf } from './legend.ts';
import { isSound, type RawRecord, type RecordFault } from './raw-record.ts';
import { totalIn } from './total-row.ts';

const fault = (code: string, severity: RecordFault['severity']): RecordFault => ({
	code,
	args: {},
	columnIndex: null,
	severity
});

/** Tells rows with totals from records, wherever they stand, by what the records above add up to. */
export class Totals {
	readonly #sums = new ColumnSums();
	#after = false;

	constructor(readonly leaveTotals: boolean) {}

	/** The record, marked where it is a total or may be one. */
	take(record: RawRecord): RawRecord {
		if (isSound(record) && legendOf(record.cells).length > 0)
			return { ...record, kind: 'total', fault: [fault('legend-row', 'warn')] };
		if (!this.leaveTotals || !isSound(record)) return record;
		const found = this.#found(record.cells);
		if (found === null) {
			this.#after = false;
			this.#sums.add(record.cells);
			return record;
		}
		if (!this.#after) this.#sums.close();
		this.#after = true;
		return found === 'total'
			? { ...record, kind: 'total', fault: [fault('total-row', 'warn')] }
			: { ...record, fault: [...record.fault, fault('total-possible', 'row')] };
	}

	#found(cells: readonly string[]): ReturnType<typeof totalIn> {
		const [group, all] = this.#sums.above();
		const found = totalIn(cells, all, this.#after);
		if (found === 'total' || group === null) return found;
		return totalIn(cells, group, this.#after) ?? found;
	}
}

/** Marks a total above the records that it adds up, where all of them are known. */
export function topTotal(records: readonly RawRecord[]): RawRecord[] {
	const at = records.findIndex(isSound);
	const first = records[at];
	if (first === undefined || first.cells.filter((cell) => cell.trim() !== '').length < 2) return [...records];
	const sums = new ColumnSums();
	for (const record of records.slice(at + 1)) if (isSound(record)) sums.add(record.cells);
	const below: Above = sums.above()[1];
	return totalIn(first.cells, below, false) === 'total'
		? records.with(at, { ...first, kind: 'total', fault: [fault('total-row', 'warn')] })
		: [...records];
}
