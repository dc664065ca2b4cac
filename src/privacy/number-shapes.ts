import { countsUp } from './counted-numbers.ts';
import { NumbersAmongOthers } from './numbers-among-others.ts';
import { ruledOut } from './ruled-out.ts';

const separators = /[ ./()+-]/g;
/** A postcode with its country in front, as in `SE-123 45`; a licence plate has its digits otherwise, or no separator. */
const postcode = /^[A-Z]{2}[ -]\d{3} ?\d{2}$/i;
const decimal = /^[-+]?\d*[.,]\d+$/;
/** An amount with its thousands apart; nine digits in threes are as often a number of Portugal or the Netherlands. */
const amount = /^(?!\d{3}([ .])\d{3}\1\d{3}$)\d{1,3}(?:[ .]\d{3})+$/;

/**
 * The pattern of a text that could be the number of a passport, a permit, a case or a person, such as `AA9999999`: letters and
 * digits without separators, enough of them digits. Null for anything else, such as dates, amounts and postcodes.
 */
export function numberPattern(text: string): string | null {
	if (text.length > 32 || !/^[+(]?[\p{L}\d][\p{L}\d ./()-]+$/u.test(text)) return null;
	if (decimal.test(text) || amount.test(text) || postcode.test(text)) return null;
	const compact = text.replace(separators, '');
	const digits = compact.replace(/\D/g, '').length;
	if (compact.length < 7 || compact.length > 24 || digits < (compact.length < 9 ? 5 : 4)) return null;
	if (compact.length - digits > 1.5 * digits || ruledOut(text).length > 0) return null;
	return compact.replace(/\p{L}/gu, 'A').replace(/\d/g, '9');
}

const most = 0.8;
const fewest = 4;

/**
 * Whether the values of a column look like numbers that an authority issued, of whatever country: of one pattern or of a few simple
 * ones, of different people, and neither counted up nor amounts nor seconds.
 */
export class NumberShapes {
	#patterns = new Map<string, number>();
	#numbers = new Set<number>();
	#shaped = 0;
	#simple = 0;
	#round = 0;
	#seconds = 0;
	/** The few of them in a column of other things. */
	readonly few = new NumbersAmongOthers();

	get shaped(): number {
		return this.#shaped;
	}

	add(text: string): void {
		const pattern = numberPattern(text);
		this.few.add(text, pattern);
		if (pattern === null) return;
		this.#shaped++;
		this.#patterns.set(pattern, (this.#patterns.get(pattern) ?? 0) + 1);
		if (pattern.match(/A+|9+/g)!.length <= 3) this.#simple++;
		if (/\d00$/.test(text)) this.#round++;
		if (/^1(?:\d{9}|\d{12})$/.test(text)) this.#seconds++;
		this.#numbers.add(Number(text.replace(/\D/g, '').slice(-15)));
	}

	/** Whether the values are issued numbers; `size` is how many values there are, `distinct` how many different ones. */
	areIssued(size: number, distinct: number): boolean {
		if (this.#shaped < most * size || distinct < Math.max(fewest, Math.min(most * size, 10))) return false;
		if (this.#round >= 0.5 * this.#shaped || this.#seconds >= 0.95 * this.#shaped) return false;
		return this.#hasShape() && !countsUp(this.#numbers);
	}

	/** Random signs have nearly as many patterns as values; digits alone have to be long. */
	#hasShape(): boolean {
		const patterns = [...this.#patterns];
		const digits = patterns.filter(([pattern]) => !pattern.includes('A'));
		const short = digits.filter(([pattern]) => pattern.length < 8);
		const count = (some: [string, number][]) => some.reduce((sum, [, times]) => sum + times, 0);
		if (count(short) > (1 - most) * this.#shaped) return false;
		const top = Math.max(...this.#patterns.values());
		return top >= 0.6 * this.#shaped || this.#simple >= 0.9 * this.#shaped;
	}
}
