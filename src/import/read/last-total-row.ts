import type { RawRecord } from './raw-record.ts';
import { isTotal } from './total-row.ts';

/** Delays what may be the last row with totals until it is clear whether more records follow. */
export class LastTotal {
	#held: RawRecord[] = [];

	constructor(readonly leaveTotals: boolean) {}

	/** Passes a record on to `out`, after those that were waiting. */
	take(record: RawRecord, out: RawRecord[]): void {
		if (!this.leaveTotals) {
			out.push(record);
			return;
		}
		if (record.kind !== 'blank' && this.#held.length > 0) {
			for (const held of this.#held) out.push(held);
			this.#held = [];
		}
		const waits = this.#held.length > 0 || (record.kind === 'data' && isTotal(record.cells));
		(waits ? this.#held : out).push(record);
	}

	/** At the end of the file: the records that still wait begin with a total. */
	rest(): RawRecord[] {
		const [first, ...blanks] = this.#held;
		if (first === undefined) return [];
		const fault = { code: 'total-row', args: {}, columnIndex: null, severity: 'warn' as const };
		return [{ ...first, kind: 'total', fault: [fault] }, ...blanks];
	}
}
