import { KnownPairs } from './known-pairs.ts';
import { KnownTexts } from './known-texts.ts';
import { NumberList } from './number-list.ts';

/**
 * The keys of a table's rows, each with the line that brought it. The texts of a key are numbered column by column, and a key of
 * several columns is a pair of numbers: a million rows name few sessions and each person many times.
 */
export class KnownKeys {
	private readonly texts: KnownTexts[];
	/** For each column after the first: what stands before it, and its own text. */
	private readonly pairs: KnownPairs[];
	private readonly lines = new NumberList();

	/** `places`: where the columns of the key are in a row. */
	constructor(private readonly places: readonly number[]) {
		this.texts = places.map(() => new KnownTexts());
		this.pairs = places.slice(1).map(() => new KnownPairs());
	}

	/** The line of the row that brought the key of these cells; undefined for a new one. */
	lineOf(cells: readonly string[]): number | undefined {
		const { places, texts, pairs } = this;
		let key = texts[0]!.numberOf(cells[places[0]!]!);
		for (let i = 1; i < places.length && key >= 0; i += 1) {
			const text = texts[i]!.numberOf(cells[places[i]!]!);
			key = text < 0 ? -1 : pairs[i - 1]!.numberOf(key, text);
		}
		return key < 0 ? undefined : this.lines.at(key);
	}

	/** Adds the key of these cells; where it is known, its line stays. */
	add(cells: readonly string[], line: number): void {
		const { places, texts, pairs } = this;
		let key = texts[0]!.add(cells[places[0]!]!);
		for (let i = 1; i < places.length; i += 1)
			key = pairs[i - 1]!.add(key, texts[i]!.add(cells[places[i]!]!));
		if (key === this.lines.length) this.lines.push(line);
	}
}
