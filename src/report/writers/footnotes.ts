/** The footnotes of a report in their order. */
export class Footnotes {
	readonly texts: string[] = [];

	/** The number of a note, counted from 1, and whether it is new: the same words have one. */
	add(text: string): { number: number; isNew: boolean } {
		const at = this.texts.indexOf(text);
		return at < 0 ? { number: this.texts.push(text), isNew: true } : { number: at + 1, isNew: false };
	}

	/** The number of another note, though its words may have stood before. */
	another(text: string): number {
		return this.texts.push(text);
	}
}
