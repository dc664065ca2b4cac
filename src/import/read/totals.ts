import type { Reading } from '#schemas/recipe.ts';
import { asideIn } from './aside-row.ts';
import { ColumnSums, type Above } from './column-sums.ts';
import { isSound, type RawRecord, type RecordFault } from './raw-record.ts';
import { Summands, type Summand } from './summand.ts';
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
	readonly #summands = new Summands();
	readonly #said: ReadonlyMap<number, boolean>;
	/** The sums with the rows that may be totals, once there is one: if it is none, what is below counts it. */
	#others: ColumnSums | null = null;
	#after = false;

	constructor(readonly reading: Pick<Reading, 'leaveTotals' | 'totals'>) {
		this.#said = saidIn(reading);
	}

	/** The record, marked where it is a total or may be one, or is not about anybody. `head`: the header as written. */
	take(record: RawRecord, head: readonly (readonly string[])[] = []): RawRecord {
		const said = this.#said.get(record.line);
		const aside = isSound(record) && said !== false ? asideIn(record, head) : null;
		if (aside !== null) return { ...record, kind: 'total', fault: [fault(aside, 'warn')] };
		if (!isSound(record) || (said === undefined && !this.reading.leaveTotals)) return record;
		const row = this.#summands.of(record.cells, record.textNumbers);
		const found = said === undefined ? this.#found(row) : said ? 'total' : null;
		if (found === null) {
			this.#after = false;
			this.#sums.add(row);
			this.#others?.add(row);
			return record;
		}
		if (found === 'possible') {
			this.#others ??= this.#sums.copy();
			this.#others.add(row);
		} else this.#others?.close();
		if (!this.#after) this.#sums.close();
		this.#after = true;
		return found === 'total'
			? { ...record, kind: 'total', fault: [fault('total-row', 'warn')] }
			: { ...record, fault: [...record.fault, fault('total-possible', 'row')] };
	}

	#found(row: readonly Summand[]): ReturnType<typeof totalIn> {
		const found = foundIn(this.#sums, row, this.#after);
		if (found === 'total' || this.#others === null) return found;
		const other = foundIn(this.#others, row, false);
		return other === 'total' ? other : (found ?? other);
	}
}

/** Whether a row is a total of the group above it, or of all rows. */
function foundIn(sums: ColumnSums, row: readonly Summand[], after: boolean): ReturnType<typeof totalIn> {
	const [group, all] = sums.above();
	const found = totalIn(row, all, after);
	if (found === 'total' || group === null) return found;
	return totalIn(row, group, after) ?? found;
}

/** What a person said of single rows, by their line: whether they are totals. */
const saidIn = ({ totals = [] }: Pick<Reading, 'totals'>): ReadonlyMap<number, boolean> =>
	new Map(totals.map(({ line, total }) => [line, total]));

const isAsked = ({ fault: faults }: RawRecord) => faults.some(({ code }) => code === 'total-possible');

/**
 * Marks a total above the records that it adds up, or that it may add up, where all of them are known and nobody
 * has said what it is.
 */
export function topTotal(records: readonly RawRecord[], reading: Pick<Reading, 'totals'>): RawRecord[] {
	const at = records.findIndex((record) => isSound(record) || isAsked(record));
	const first = records[at];
	if (first === undefined || saidIn(reading).has(first.line)) return [...records];
	if (first.cells.filter((cell) => cell.trim() !== '').length < 2) return [...records];
	const sums = new ColumnSums();
	const summands = new Summands();
	for (const record of records.slice(at + 1))
		if (isSound(record)) sums.add(summands.of(record.cells, record.textNumbers));
	const below: Above = sums.above()[1];
	const found = totalIn(summands.of(first.cells, first.textNumbers), below, false);
	if (found === 'total')
		return records.with(at, { ...first, kind: 'total', fault: [fault('total-row', 'warn')] });
	return found === 'possible' && !isAsked(first)
		? records.with(at, { ...first, fault: [...first.fault, fault('total-possible', 'row')] })
		: [...records];
}
