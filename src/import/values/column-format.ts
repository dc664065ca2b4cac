import { DayEvidence } from './date-order.ts';
import type { DateOrder } from './date.ts';
import { dayShape, type DayShape } from './date-shape.ts';
import { yesNoOf } from './yes-no.ts';
import { missingOf } from './missing-value.ts';
import type { NumberFormat } from './number.ts';
import { NumberEvidence, numberShape, type NumberShape } from './number-evidence.ts';

/** An open question about a column's format: a problem's code (`problems.<code>`) with arguments. */
export interface FormatDoubt {
	code:
		| 'decimal-unclear'
		| 'decimal-mixed'
		| 'day-order-likely'
		| 'day-order-unclear'
		| 'year-order-unclear'
		| 'day-order-mixed';
	severity: 'warn' | 'question';
	/** `first` and `second`: example values of the column; `second` is empty where there is only one. */
	args: { first: string; second: string };
}

/** How the values of one column are written. */
export interface ColumnFormat extends NumberFormat {
	/** The kind of at least nine tenths of the answers; whether texts are categories is decided elsewhere. */
	kind: 'empty' | 'integer' | 'number' | 'date' | 'flag' | 'text';
	/** Null where the values do not prove an order, nor all have a form that is used with one order only. */
	dateOrder: DateOrder | null;
	/** The first and last year written with four digits; null where there is none. */
	years: [number, number] | null;
	doubts: FormatDoubt[];
	/** Cells without an answer: empty ones and those that say so ("Skipped"). */
	missing: number;
	answers: number;
}

type CellClass =
	| { of: 'missing' | 'flag' | 'text' }
	| { of: 'number'; shape: NumberShape }
	| { of: 'day'; shape: DayShape };

const maxRemembered = 500;
const maxLength = 64;
const minShare = 0.9;

/**
 * Learns from every cell of one column how it writes numbers and dates. Memory stays constant and a cell
 * costs well under a microsecond: most are decided by their characters, and repeated texts are remembered.
 */
export class FormatEvidence {
	readonly #days = new DayEvidence();
	readonly #numbers = new NumberEvidence();
	readonly #classes = new Map<string, CellClass>();
	#missing = 0;
	#flags = 0;
	#texts = 0;
	#serials = 0;

	/** One cell, or `times` cells with the same text. */
	add(text: string, times = 1): void {
		if (text === '') {
			this.#missing += times;
			return;
		}
		if (isWholeNumber(text)) {
			this.#numbers.whole(times);
			if (isSerial(text)) this.#serials += times;
			return;
		}
		if (text.length > maxLength) {
			this.#texts += times;
			return;
		}
		const known = this.#classes.get(text);
		const found = known ?? classify(text);
		if (known === undefined && this.#classes.size < maxRemembered) this.#classes.set(text, found);
		if (found.of === 'day') this.#days.add(text, found.shape, times);
		else if (found.of === 'number') this.#numbers.add(text, found.shape, times);
		else if (found.of === 'missing') this.#missing += times;
		else if (found.of === 'flag') this.#flags += times;
		else this.#texts += times;
	}

	/** Dates mixed with Excel's serial numbers of dates: the numbers are dates too, badly written. */
	#areDays(days: number, answers: number): boolean {
		return days > 0 && days >= this.#serials && days >= (answers - this.#serials) * minShare;
	}

	/** The format by all cells seen so far. */
	format(): ColumnFormat {
		const days = this.#days.count;
		const numbers = this.#numbers.count;
		const answers = days + numbers + this.#flags + this.#texts;
		const most = (count: number): boolean => count > 0 && count >= answers * minShare;
		const dated = most(days) || this.#areDays(days, answers);
		const number = this.#numbers.format();
		const day = this.#days.format();
		const amount = this.#numbers.marked ? 'number' : this.#numbers.labels > 0 ? 'text' : 'integer';
		const answered = dated ? 'date' : most(numbers) ? amount : most(this.#flags) ? 'flag' : 'text';
		const doubts: FormatDoubt[] = [];
		// A few numbers among texts or dates need no question.
		if (most(numbers) && number.doubt !== null)
			doubts.push(
				doubt(number.doubt === 'mixed' ? 'decimal-mixed' : 'decimal-unclear', 'question', number.examples)
			);
		if (dated && day.doubt === 'likely') doubts.push(doubt('day-order-likely', 'warn', day.examples));
		if (dated && day.doubt === 'open') doubts.push(doubt('day-order-unclear', 'question', day.examples));
		if (dated && day.doubt === 'year') doubts.push(doubt('year-order-unclear', 'question', day.examples));
		if (dated && day.doubt === 'tie') doubts.push(doubt('day-order-mixed', 'question', day.examples));
		return {
			kind: answers === 0 ? 'empty' : answered,
			decimal: number.decimal,
			thousands: number.thousands,
			dateOrder: day.order,
			years: this.#days.years,
			doubts,
			missing: this.#missing,
			answers
		};
	}
}

/** Dates of about 1955 to 2064 as Excel counts them. */
const isSerial = (text: string): boolean => text.length === 5 && text >= '20000' && text < '60000';

const doubt = (
	code: FormatDoubt['code'],
	severity: FormatDoubt['severity'],
	[first = '', second = '']: string[]
): FormatDoubt => ({ code, severity, args: { first, second } });

/** Up to 15 digits without a leading zero: by far the most frequent cell of large files. */
function isWholeNumber(text: string): boolean {
	const length = text.length;
	if (length > 15) return false;
	const first = text.charCodeAt(0);
	if (first < 0x30 || first > 0x39 || (first === 0x30 && length > 1)) return false;
	for (let at = 1; at < length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x30 || code > 0x39) return false;
	}
	return true;
}

const textOnly: CellClass = { of: 'text' };

/** A letter followed by digits, without a space: not a number, and no date or listed word is written so. */
function isCode(text: string): boolean {
	const first = text.charCodeAt(0) | 0x20;
	if (first < 0x61 || first > 0x7a) return false;
	let digits = 0;
	for (let at = 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x20 || code > 0x7e) return false;
		if (code >= 0x30 && code <= 0x39) digits++;
	}
	return digits > 0;
}

function classify(text: string): CellClass {
	const first = text.charCodeAt(0);
	if (isCode(text)) return textOnly;
	const digit = first >= 0x30 && first <= 0x39;
	if (!digit && missingOf(text) !== null) return { of: 'missing' };
	const number = numberShape(text);
	if (number !== null) return { of: 'number', shape: number };
	if (!digit && yesNoOf(text) !== null) return { of: 'flag' };
	if (!digit && !/\d/.test(text)) return textOnly;
	const day = dayShape(text);
	return day === null ? textOnly : { of: 'day', shape: day };
}
