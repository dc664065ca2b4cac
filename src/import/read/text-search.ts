/** Finds a text from rising places, and looks at each character once. */
export class Finder {
	#asked = 0;
	#found = -1;

	constructor(
		readonly text: string,
		readonly wanted: string
	) {
		if (wanted === '') this.#found = Infinity;
	}

	/** Where the text stands next, at `place` or behind it; Infinity when it does not. */
	from(place: number): number {
		if (this.#found < place || (place < this.#asked && this.wanted !== '')) {
			const found = this.text.indexOf(this.wanted, place);
			this.#found = found < 0 ? Infinity : found;
			this.#asked = place;
		}
		return this.#found;
	}
}
