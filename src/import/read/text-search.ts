/** Finds a text from ascending positions, examining each character once. */
export class Finder {
	#asked = 0;
	#found = -1;

	constructor(
		readonly text: string,
		readonly wanted: string
	) {
		if (wanted === '') this.#found = Infinity;
	}

	/** The next position of the text, at `place` or after it; Infinity where there is none. */
	from(place: number): number {
		if (this.#found < place || (place < this.#asked && this.wanted !== '')) {
			const found = this.text.indexOf(this.wanted, place);
			this.#found = found < 0 ? Infinity : found;
			this.#asked = place;
		}
		return this.#found;
	}
}
