import { NumberShapes } from './number-shapes.ts';
import { hasFirstName, isNameShaped } from './person-name.ts';

const second = /\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}[T ,].{0,8}?\d{1,2}[:.]\d{2}[:.]\d{2}/;
const sampleSize = 2000;

/** Counts over the first 2,000 values of a column, beyond identifiers with a distinctive sign. */
export class ValueSample {
	size = 0;
	/** Values with a frequent first name; values with the form of a name. */
	named = 0;
	shaped = 0;
	/** Values that are two to five capitalised words, as full names are. */
	fullNames = 0;
	/** Names in a script without capitals, in which every text has the form of one. */
	uncased = 0;
	/** Dates with a time to the second. */
	seconds = 0;
	/** One or two characters. */
	tiny = 0;
	numbers = new NumberShapes();
	#values = new Set<string>();

	get distinct(): number {
		return this.#values.size;
	}

	get full(): boolean {
		return this.size >= sampleSize;
	}

	add(text: string): void {
		if (this.full) return;
		this.size++;
		const value = text.length > 100 ? text.slice(0, 100) : text;
		this.#values.add(value);
		this.numbers.add(value);
		if (value.length <= 2) this.tiny++;
		else if (isNameShaped(value)) {
			this.shaped++;
			if (/\s/.test(value)) this.fullNames++;
			if (hasFirstName(value)) this.named++;
			if (/\p{Lo}/u.test(value)) this.uncased++;
		} else if (hasFirstName(value) && value.split(' ').length <= 4) this.named++;
		else if (second.test(value)) this.seconds++;
	}
}
