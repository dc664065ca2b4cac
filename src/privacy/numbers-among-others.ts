import { countsUp } from './counted-numbers.ts';

/** Patterns of documents and of people's numbers that hardly anything else has. */
const document = /^A{1,3}9{6,9}A{0,2}$/;
const telling = /^(?:9{8}A|9{8,13}|9{15}|9{17}[9A]|A{6}99A99A999A)$/;
const round = /\d00$/;
const seconds = /^1[4-9]\d{8}(?:\d{3})?$/;

const fewest = 2;
/** Of random hexadecimal ids of eight signs one in fifty has the pattern of a number. */
const byChance = 0.1;
/** From here on the column is one of numbers, which `NumberShapes` judges. */
const mostOfAll = 0.8;
/** In a column of amounts a long number is one more amount. */
const mostPlain = 0.2;

/** Different numbers of one pattern, and how many of them could be hexadecimal ids, by their length. */
class Alike {
	readonly #values = new Set<number>();
	readonly #hexadecimal = new Map<number, number>();
	#seconds = 0;
	#round = 0;

	add(text: string, hexadecimal: number): void {
		const value = Number(text.replace(/\D/g, '').slice(-15));
		if (this.#values.has(value)) return;
		this.#values.add(value);
		increase(this.#hexadecimal, hexadecimal);
		if (seconds.test(text)) this.#seconds++;
		if (round.test(text)) this.#round++;
	}

	/** How many of them are neither counted up, nor amounts, nor seconds, nor chance among `ids` hexadecimal values of the same length. */
	count(ids: ReadonlyMap<number, number>): number {
		const { size } = this.#values;
		if (this.#seconds === size || this.#round >= 0.5 * size || countsUp(this.#values)) return 0;
		const chance = [...this.#hexadecimal].filter(([length, times]) => {
			const all = ids.get(length) ?? 0;
			return length > 0 && all > times && times <= Math.max(fewest, byChance * all);
		});
		return chance.reduce((rest, [, times]) => rest - times, size);
	}
}

/** Finds the few issued numbers in a column of other things, such as two passports among remarks or among our own ids. */
export class NumbersAmongOthers {
	/** Numbers of digits alone that are no such number; hexadecimal values by their length. */
	#plain = 0;
	readonly #hexadecimal = new Map<number, number>();
	readonly #alike = new Map<string, Alike>();

	/** One value, and its pattern as of a number, or null. */
	add(text: string, pattern: string | null): void {
		const hexadecimal = /^[\da-f]{6,}$/i.test(text) ? text.length : 0;
		increase(this.#hexadecimal, hexadecimal);
		const isDocument = pattern !== null && document.test(pattern);
		if (pattern !== null && (isDocument || telling.test(pattern))) {
			const key = isDocument ? 'document' : pattern;
			const alike = this.#alike.get(key) ?? new Alike();
			this.#alike.set(key, alike);
			alike.add(text, hexadecimal);
		} else if (/^[\d., ]+$/.test(text)) this.#plain++;
	}

	/** How many different numbers of one pattern there are among `size` values; 0 where they are too few, or something else. */
	count(size: number): number {
		const amounts = this.#plain > mostPlain * size;
		const counts = [...this.#alike]
			.filter(([key]) => key === 'document' || !amounts)
			.map(([, alike]) => alike.count(this.#hexadecimal));
		const most = Math.max(0, ...counts);
		return most >= fewest && most >= 0.005 * size && most < mostOfAll * size ? most : 0;
	}
}

function increase(counts: Map<number, number>, of: number): void {
	counts.set(of, (counts.get(of) ?? 0) + 1);
}
