import type { Summand } from './summand.ts';

/** What a column holds so far: enough to recognise its sum, its mean and its like, or a count of its values. */
export interface ColumnSum {
	filled: number;
	numbers: number;
	/** Numbers other than 0, which make a sum more than a copy of one of them. */
	parts: number;
	sum: number;
	squares: number;
	smallest: number;
	largest: number;
	percents: number;
	/** Numbers written as hours and minutes. */
	times: number;
	/** The median of the numbers; NaN where there are more than are kept. */
	median: () => number;
	/** Counts of the first few values, in lower case; `others` counts those that found no room. */
	values: ReadonlyMap<string, { n: number }>;
	others: number;
}

/** What stands above (or below) a row that may be a total. */
export interface Above {
	rows: number;
	/** Rows with more than one cell filled: a heading within a table has its text alone. */
	full: number;
	column(index: number): ColumnSum;
}

const mostValues = 8;
const longestValue = 20;
/** Numbers of a column that are kept for its median: lists with a row of medians are read by people. */
const kept = 1_000;

class Counter implements ColumnSum {
	filled = 0;
	numbers = 0;
	parts = 0;
	sum = 0;
	squares = 0;
	smallest = Infinity;
	largest = -Infinity;
	percents = 0;
	times = 0;
	#kept: number[] = [];
	values = new Map<string, { n: number }>();
	others = 0;

	copy(): Counter {
		const values = new Map([...this.values].map(([value, { n }]) => [value, { n }] as const));
		const other = Object.assign(new Counter(), this, { values });
		other.#kept = [...this.#kept];
		return other;
	}

	median(): number {
		if (this.numbers === 0 || this.numbers > kept) return NaN;
		const sorted = this.#kept.toSorted((a, b) => a - b);
		const half = (sorted.length - 1) / 2;
		return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
	}

	add(one: Summand): void {
		if (!one.filled) return;
		const value = one.readings[0];
		if (value !== undefined) {
			this.#number(value);
			if (one.written.percent) this.percents += 1;
			else if (one.written.time) this.times += 1;
		}
		this.filled += 1;
		this.#value(one);
	}

	#number(value: number): void {
		this.numbers += 1;
		if (value !== 0) this.parts += 1;
		this.sum += value;
		this.squares += value * value;
		if (this.#kept.length < kept) this.#kept.push(value);
		if (value < this.smallest) this.smallest = value;
		if (value > this.largest) this.largest = value;
	}

	#value(one: Summand): void {
		if (one.text.length > longestValue || (this.values.size >= mostValues && this.others > 64)) {
			this.others += 1;
			return;
		}
		if (one.countedBy !== this) {
			one.countedBy = this;
			one.counted = this.#count(one.text.trim().toLowerCase());
		}
		if (one.counted === null) this.others += 1;
		else one.counted.n += 1;
	}

	/** The count of a value; null where it is not one of the first few. */
	#count(value: string): { n: number } | null {
		const known = this.values.get(value);
		if (known !== undefined || this.values.size >= mostValues) return known ?? null;
		const count = { n: 0 };
		this.values.set(value, count);
		return count;
	}
}

const nothing: ColumnSum = new Counter();

/** Sums over the records of a table: all so far, and those of the group below the last total. */
export class ColumnSums {
	#all: Counter[] = [];
	#rows = 0;
	#full = 0;
	#group: { columns: Counter[]; rows: number; full: number } | null = null;
	#closed = false;

	add(row: readonly Summand[]): void {
		if (this.#closed) {
			this.#group = { columns: [], rows: 0, full: 0 };
			this.#closed = false;
		}
		const full = isFull(row) ? 1 : 0;
		this.#rows += 1;
		this.#full += full;
		addTo(this.#all, row);
		if (this.#group === null) return;
		this.#group.rows += 1;
		this.#group.full += full;
		addTo(this.#group.columns, row);
	}

	/** The same sums, which may go another way from here. */
	copy(): ColumnSums {
		const other = new ColumnSums();
		const copied = (columns: readonly Counter[]) => columns.map((column) => column.copy());
		other.#all = copied(this.#all);
		[other.#rows, other.#full, other.#closed] = [this.#rows, this.#full, this.#closed];
		other.#group = this.#group && { ...this.#group, columns: copied(this.#group.columns) };
		return other;
	}

	/** A total ends a group: the next record begins another one, and totals in between belong to this. */
	close(): void {
		this.#closed = true;
	}

	/** The group, null where there is but one, and all records. */
	above(): [group: Above | null, all: Above] {
		const group = this.#group;
		return [
			group === null ? null : new Sums(group.columns, group.rows, group.full),
			new Sums(this.#all, this.#rows, this.#full)
		];
	}
}

/** A class, so that no function is made for each of a million rows. */
class Sums implements Above {
	constructor(
		private readonly columns: readonly Counter[],
		readonly rows: number,
		readonly full: number
	) {}

	column(index: number): ColumnSum {
		return this.columns[index] ?? nothing;
	}
}

function isFull(row: readonly Summand[]): boolean {
	let filled = 0;
	for (const one of row) if (one.filled && ++filled > 1) return true;
	return false;
}

function addTo(columns: Counter[], row: readonly Summand[]): void {
	for (let i = 0; i < row.length; i += 1) (columns[i] ??= new Counter()).add(row[i]!);
}
