import { isCalendarDay, isPlaceholder, type DateOrder } from './date.ts';
import type { DayShape } from './date-shape.ts';

/** What the dates of one column prove about their order. */
export class DayEvidence {
	count = 0;
	#named = 0;
	#dmy = 0;
	#mdy = 0;
	/** An ambiguous date with the year last: with slashes, with points or hyphens. */
	#slashed: string | null = null;
	#pointed: string | null = null;
	#dmyExample: string | null = null;
	#mdyExample: string | null = null;
	/** Dates with a two-digit year: an example, and the orders that fit all of them. */
	#short: string | null = null;
	readonly #shortFits = { dmy: true, mdy: true, ymd: true };
	#shortPointed = true;

	/** The first and last year that is written in full. */
	#years: [number, number] | null = null;

	add(text: string, shape: DayShape, times: number): void {
		this.count += times;
		if (shape.yearDigits === 4 && !isPlaceholder(shape)) this.#seeYear(shape.named ? shape.a : shape.c);
		if (shape.named) this.#named += times;
		else if (shape.yearDigits === 2) this.#seeShort(text, shape);
		else this.#seeYearLast(text, shape, times);
	}

	#seeYear(year: number): void {
		// A day that a tool writes for an unknown one says nothing of the others.
		if (year < 1981 || year > 2199) return;
		this.#years = [Math.min(this.#years?.[0] ?? year, year), Math.max(this.#years?.[1] ?? year, year)];
	}

	/** Years near which a year of two digits has to be; null where no year is written in full. */
	get years(): [first: number, last: number] | null {
		return this.#years;
	}

	#seeYearLast(text: string, { a, b, c, mark, danish }: DayShape, times: number): void {
		const dmy = isCalendarDay(c, b, a);
		const mdy = isCalendarDay(c, a, b);
		if (dmy && (!mdy || danish)) {
			this.#dmy += times;
			this.#dmyExample ??= text;
		} else if (mdy && !dmy) {
			this.#mdy += times;
			this.#mdyExample ??= text;
		} else if (dmy && mdy) {
			if (mark === '/') this.#slashed ??= text;
			else this.#pointed ??= text;
		}
	}

	#seeShort(text: string, { a, b, c, mark }: DayShape): void {
		this.#short ??= text;
		if (mark !== '.') this.#shortPointed = false;
		if (!isCalendarDay(2000 + c, b, a)) this.#shortFits.dmy = false;
		if (!isCalendarDay(2000 + c, a, b)) this.#shortFits.mdy = false;
		// The year comes first only with hyphens ("20-12-31"), never with points or slashes.
		if (mark !== '-' || !isCalendarDay(2000 + a, b, c)) this.#shortFits.ymd = false;
	}

	/**
	 * The order, and what is doubtful about it: `likely` an unproven order that is usual with this form; `open`
	 * undecided; `year` undecided whether the year or the day comes first; `tie` equally many dates prove either order. Where both orders occur, the majority decides.
	 */
	format(): {
		order: DateOrder | null;
		doubt: 'likely' | 'open' | 'year' | 'tie' | null;
		examples: string[];
	} {
		if (this.#dmy > 0 && this.#dmy === this.#mdy)
			return { order: null, doubt: 'tie', examples: [this.#dmyExample!, this.#mdyExample!] };
		if (this.#dmy !== this.#mdy)
			return { order: this.#dmy > this.#mdy ? 'dmy' : 'mdy', doubt: null, examples: [] };
		if (this.#slashed !== null) return { order: null, doubt: 'open', examples: [this.#slashed] };
		if (this.#pointed !== null) return { order: 'dmy', doubt: 'likely', examples: [this.#pointed] };
		if (this.#short !== null) return this.#shortFormat(this.#short);
		return { order: this.#named > 0 ? 'ymd' : null, doubt: null, examples: [] };
	}

	#shortFormat(example: string): ReturnType<DayEvidence['format']> {
		const fits = (['dmy', 'mdy', 'ymd'] as const).filter((order) => this.#shortFits[order]);
		if (fits.length === 1) return { order: fits[0]!, doubt: null, examples: [] };
		if (this.#shortPointed && this.#shortFits.dmy)
			return { order: 'dmy', doubt: 'likely', examples: [example] };
		return { order: null, doubt: fits.includes('ymd') ? 'year' : 'open', examples: [example] };
	}
}
