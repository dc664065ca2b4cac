/** Removes the first lines of a text that arrives in pieces. */
export class LinesAbove {
	#afterCr = false;

	constructor(private left: number) {}

	/** Whether all of them are removed. */
	get done(): boolean {
		return this.left === 0 && !this.#afterCr;
	}

	cut(piece: string): string {
		let at = 0;
		if (this.#afterCr && piece !== '') {
			if (piece.startsWith('\n')) at = 1;
			this.#afterCr = false;
		}
		while (this.left > 0 && at < piece.length) {
			const end = piece.slice(at).search(/[\r\n]/);
			if (end < 0) return '';
			at += end + 1;
			this.left -= 1;
			if (piece[at - 1] === '\r') {
				if (at === piece.length) this.#afterCr = true;
				else if (piece[at] === '\n') at += 1;
			}
		}
		return at === 0 ? piece : piece.slice(at);
	}
}
