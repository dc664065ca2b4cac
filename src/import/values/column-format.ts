import { DayEvidence } from './date-order.ts';
import type { DateOrder } from './date.ts';
import { dayShape, type DayShape } from './date-shape.ts';
import { yesNoOf } from './yes-no.ts';
import { missingOf } from './missing-value.ts';
import type { NumberFormat } from './number.ts';
import { NumberEvidence, numberShape, type NumberShape } from './number-evidence.ts';

/** Something about a column that its values do not say: a problem's code (`problems.<code>`) with arguments. */
export interface FormatDoubt {
	code: 'decimal-unclear' | 'decimal-mixed' | 'day-order-likely' | 'day-order-unclear' | 'day-order-mixed';
	severity: 'warn' | 'question';
	/** `first` and `second`: values of the column that show it; `second` is empty where there is one only. */
	args: { first: string; second: string };
}

/** How the values of one column are written. */
export interface ColumnFormat extends NumberFormat {
	/** One kind only if at least nine tenths of the answers are of it; whether texts are categories, others decide. */
	kind: 'empty' | 'integer' | 'number' | 'date' | 'flag' | 'text';
	/** Null where the values neither prove it nor are all written as only one order is written here. */
	dateOrder: DateOrder | null;
	doubts: FormatDoubt[];
	/** Cells seen that hold no answer: empty ones and those that say so ("Skipped"). */
	missing: number;
	answers: number;
}

type Verdict =
	{ of: 'missing' | 'flag' | 'text' } | { of: 'number'; shape: NumberShape } | { of: 'day'; shape: DayShape };

const remembered = 500;
const longest = 64;
const enough = 0.9;

/**
 * Learns from every cell of one column how it writes numbers and days. Memory stays constant, and a cell costs well under
 * a microsecond: most are decided by their characters, and texts that come again are remembered.
 */
export class FormatEvidence {
	readonly #days = new DayEvidence();
	readonly #numbers = new NumberEvidence();
	readonly #verdicts = new Map<string, Verdict>();
	#missing = 0;
	#flags = 0;
	#texts = 0;
	#serials = 0;

	/** One cell, or several of the same text. */
	see(text: string, times = 1): void {
		if (text === '') {
			this.#missing += times;
			return;
		}
		if (isWholeNumber(text)) {
			this.#numbers.whole(times);
			if (isSerial(text)) this.#serials += times;
			return;
		}
		if (text.length > longest) {
			this.#texts += times;
			return;
		}
		const known = this.#verdicts.get(text);
		const verdict = known ?? judge(text);
		if (known === undefined && this.#verdicts.size < remembered) this.#verdicts.set(text, verdict);
		if (verdict.of === 'day') this.#days.see(text, verdict.shape, times);
		else if (verdict.of === 'number') this.#numbers.see(text, verdict.shape, times);
		else if (verdict.of === 'missing') this.#missing += times;
		else if (verdict.of === 'flag') this.#flags += times;
		else this.#texts += times;
	}

	/** Days among which Excel's numbers of days stand: they are days too, badly written. */
	#areDays(days: number, answers: number): boolean {
		return days > 0 && days >= this.#serials && days >= (answers - this.#serials) * enough;
	}

	/** What all cells seen so far say together. */
	format(): ColumnFormat {
		const days = this.#days.count;
		const numbers = this.#numbers.count;
		const answers = days + numbers + this.#flags + this.#texts;
		const most = (count: number): boolean => count > 0 && count >= answers * enough;
		const dated = most(days) || this.#areDays(days, answers);
		const number = this.#numbers.format();
		const day = this.#days.format();
		const amount = this.#numbers.marked ? 'number' : this.#numbers.labels > 0 ? 'text' : 'integer';
		const answered = dated ? 'date' : most(numbers) ? amount : most(this.#flags) ? 'flag' : 'text';
		const doubts: FormatDoubt[] = [];
		// A few numbers among texts or days are nobody's question.
		if (most(numbers) && number.doubt !== null)
			doubts.push(
				doubt(number.doubt === 'mixed' ? 'decimal-mixed' : 'decimal-unclear', 'question', number.examples)
			);
		if (dated && day.doubt === 'likely') doubts.push(doubt('day-order-likely', 'warn', day.examples));
		if (dated && day.doubt === 'open') doubts.push(doubt('day-order-unclear', 'question', day.examples));
		if (dated && day.doubt === 'tie') doubts.push(doubt('day-order-mixed', 'question', day.examples));
		return {
			kind: answers === 0 ? 'empty' : answered,
			decimal: number.decimal,
			thousands: number.thousands,
			dateOrder: day.order,
			doubts,
			missing: this.#missing,
			answers
		};
	}
}

/** Days of about 1955 to 2064 as Excel counts them. */
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

const textOnly: Verdict = { of: 'text' };

/** A letter first and digits behind it, without a space: no number, and no day or word of the lists is written so. */
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

function judge(text: string): Verdict {
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
