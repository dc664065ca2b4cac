import { minutesIn } from '../meeting/duration.ts';
import { labelSays, type LabelSays } from './total-words.ts';
import { valueLike } from './value-like.ts';

const number = /^[-+−]?(?:\d+(?:[.,]\d+)?|\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?)\s?%?$/;
const grouped = /^[-+−]?\d{1,3}(?:([ .,'’\u00a0\u202f])\d{3})(?:\1\d{3})*(?![\d])/;
const none: readonly number[] = [];

/** How a number is written, which says how near a sum or a mean has to be. */
export interface Written {
	percent: boolean;
	time: boolean;
	/** By how much a mean or a share may differ. */
	room: number;
	whole: boolean;
}

/** The text of a cell as a part of sums, or as the label of some: each thing is found out once, and when it is asked. */
export class Summand {
	/** The numbers that it may stand for: "1.234" has two readings, a duration counts its hours. Empty where it is no number. */
	readonly readings: readonly number[];
	readonly filled: boolean;
	/** The count of this text in the column that counted it last, for that column; null where it had no room. */
	counted: { n: number } | null = null;
	countedBy: object | null = null;
	#written: Written | undefined;
	#isValue: boolean | undefined;
	#says: LabelSays | null | undefined;

	constructor(readonly text: string) {
		const first = text.charCodeAt(0);
		// No number begins with a letter: most cells of most tables are words.
		const word = first > 0x40 && first < 0x7f;
		this.readings = word ? none : readingsOf(text);
		this.filled = word || this.readings.length > 0 || text.trim() !== '';
	}

	get written(): Written {
		return (this.#written ??= writtenAs(this.text.trim()));
	}

	/** Whether it looks like a value, such as a day or an address, which labels nothing. */
	get isValue(): boolean {
		return (this.#isValue ??= valueLike(this.text) !== null);
	}

	/** What it says of its row as a label; null where it may be the name of anybody. */
	get says(): LabelSays | null {
		if (this.#says === undefined) this.#says = labelSays(this.text.trim());
		return this.#says;
	}
}

/** The summands of rows, those of texts that are numbered made once. */
export class Summands {
	readonly #columns: (Summand | undefined)[][] = [];
	#row: Summand[] = [];

	/** Those of a row, until the next one is asked for. */
	of(cells: readonly string[], textNumbers: readonly number[] | undefined): readonly Summand[] {
		const row = this.#row;
		row.length = cells.length;
		for (let i = 0; i < cells.length; i += 1) {
			const text = textNumbers?.[i] ?? -1;
			if (text < 0) row[i] = new Summand(cells[i]!);
			else row[i] = (this.#columns[i] ??= [])[text] ??= new Summand(cells[i]!);
		}
		return row;
	}
}

/** Whether a text is a time or duration, "1:30" or "2 t 15 min": as tools write durations. */
const timeIn = (text: string): boolean => hoursIn(text) !== null;

function hoursIn(text: string): number | null {
	// Days and telephone numbers end in a digit: they are the most frequent of what is no number.
	const last = text.charCodeAt(text.length - 1);
	if (last >= 0x30 && last <= 0x39 && !text.includes(':')) return null;
	const minutes = minutesIn(text);
	return minutes === null ? null : minutes / 60;
}

function writtenAs(text: string): Written {
	const time = timeIn(text);
	const digits = /[.,](\d+)\s?%?$/.exec(text)?.[1]?.length ?? 0;
	// Times are cut at the minute by one program and rounded by another.
	const unit = /:\d+:/.test(text) ? 1 / 3600 : 1 / 60;
	const room = time ? unit : 0.5 * 10 ** -digits;
	return { percent: text.endsWith('%'), time, room, whole: !time && digits === 0 };
}

function readingsOf(text: string): readonly number[] {
	const whole = text === '' ? -1 : smallWhole(text);
	if (whole >= 0) return [whole];
	const bare = text.trim();
	if (bare.length > 24) return none;
	if (!number.test(bare)) {
		const hours = /^\d/.test(bare) ? hoursIn(bare) : null;
		return hours === null ? none : [hours];
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
