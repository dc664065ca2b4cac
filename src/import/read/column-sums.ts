import { minutesIn } from '../meeting/duration.ts';

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
	values: ReadonlyMap<string, number>;
	others: number;
}

/** What stands above (or below) a row that may be a total. */
export interface Above {
	rows: number;
	/** Rows with more than one cell filled: a heading within a table has its text alone. */
	full: number;
	column: (index: number) => ColumnSum;
}

const mostValues = 8;
const longestValue = 20;
/** Numbers of a column that are kept for its median: lists with a row of medians are read by people. */
const kept = 1_000;
const number = /^[-+−]?(?:\d+(?:[.,]\d+)?|\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?)\s?%?$/;
const grouped = /^[-+−]?\d{1,3}(?:([ .,'’\u00a0\u202f])\d{3})(?:\1\d{3})*(?![\d])/;

/** Whether a text is a time or duration, "1:30" or "2 t 15 min": as tools write durations. */
export const timeIn = (text: string): boolean => hoursIn(text) !== null;

function hoursIn(text: string): number | null {
	// Days and telephone numbers end in a digit: they are the most frequent of what is no number.
	const last = text.charCodeAt(text.length - 1);
	if (last >= 0x30 && last <= 0x39 && !text.includes(':')) return null;
	const minutes = minutesIn(text);
	return minutes === null ? null : minutes / 60;
}

/**
 * The numbers that a text may stand for: "1.234" has two readings, a duration counts its hours. Empty where it
 * is no number.
 */
export function readingsOf(text: string): number[] {
	const whole = text === '' ? -1 : smallWhole(text);
	if (whole >= 0) return [whole];
	const bare = text.trim();
	if (bare.length > 24) return [];
	if (!number.test(bare)) {
		const hours = /^\d/.test(bare) ? hoursIn(bare) : null;
		return hours === null ? [] : [hours];
	}
	const plain = bare.replace(/\s?%$/, '').replace('−', '-');
	const readings = [Number(plain.replace(',', '.'))];
	if (grouped.test(plain))
		readings.push(Number(plain.replace(/[ .,'’\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.')));
	return readings.filter(Number.isFinite);
}

/** A small whole number, by far the most frequent; -1 for anything else. */
function smallWhole(text: string): number {
	if (text.length > 6) return -1;
	let value = 0;
	for (let at = 0; at < text.length; at += 1) {
		const digit = text.charCodeAt(at) - 48;
		if (digit < 0 || digit > 9) return -1;
		value = value * 10 + digit;
	}
	return value;
}

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
	values = new Map<string, number>();
	others = 0;

	copy(): Counter {
		const other = Object.assign(new Counter(), this, { values: new Map(this.values) });
		other.#kept = [...this.#kept];
		return other;
	}

	median(): number {
		if (this.numbers === 0 || this.numbers > kept) return NaN;
		const sorted = this.#kept.toSorted((a, b) => a - b);
		const half = (sorted.length - 1) / 2;
		return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
	}

	add(text: string): void {
		if (text === '') return;
		const whole = smallWhole(text);
		if (whole >= 0) this.#number(whole);
		else {
			const first = text.charCodeAt(0);
			// No number begins with a letter: most cells of most tables are words.
			const word = first > 0x40 && first < 0x7f;
			const value = word ? undefined : readingsOf(text)[0];
			if (value !== undefined) {
				this.#number(value);
				if (text.trimEnd().endsWith('%')) this.percents += 1;
				else if (timeIn(text)) this.times += 1;
			} else if (!word && text.trim() === '') return;
		}
		this.filled += 1;
		this.#value(text);
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

	#value(text: string): void {
		if (text.length > longestValue || (this.values.size >= mostValues && this.others > 64)) {
			this.others += 1;
			return;
		}
		const value = text.trim().toLowerCase();
		const count = this.values.get(value);
		if (count !== undefined) this.values.set(value, count + 1);
		else if (this.values.size < mostValues) this.values.set(value, 1);
		else this.others += 1;
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

	add(cells: readonly string[]): void {
		if (this.#closed) {
			this.#group = { columns: [], rows: 0, full: 0 };
			this.#closed = false;
		}
		const full = isFull(cells) ? 1 : 0;
		this.#rows += 1;
		this.#full += full;
		addTo(this.#all, cells);
		if (this.#group === null) return;
		this.#group.rows += 1;
		this.#group.full += full;
		addTo(this.#group.columns, cells);
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
		const of = (columns: readonly Counter[]) => (index: number) => columns[index] ?? nothing;
		return [
			group === null ? null : { rows: group.rows, full: group.full, column: of(group.columns) },
			{ rows: this.#rows, full: this.#full, column: of(this.#all) }
		];
	}
}

function isFull(cells: readonly string[]): boolean {
	let filled = 0;
	for (const cell of cells) if (cell.trim() !== '' && ++filled > 1) return true;
	return false;
}

function addTo(columns: Counter[], cells: readonly string[]): void {
	for (let i = 0; i < cells.length; i += 1) (columns[i] ??= new Counter()).add(cells[i]!);
}
