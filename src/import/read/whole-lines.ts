const newLine = 10;

/** Bytes that arrive in pieces, cut behind the last line that is whole: what begins with a line need not be joined later. */
export class WholeLines {
	#held = new Uint8Array();

	/** What waited and the lines of `piece` that are whole; everything when it is the last, or holds no end of a line. */
	take(piece: Uint8Array, last: boolean): Uint8Array {
		const end = last ? -1 : piece.lastIndexOf(newLine);
		const whole = end < 0 ? piece.length : end + 1;
		const bytes = this.#held.length === 0 ? piece.subarray(0, whole) : this.#after(piece, whole);
		this.#held = piece.slice(whole);
		return bytes;
	}

	#after(piece: Uint8Array, whole: number): Uint8Array {
		const bytes = new Uint8Array(this.#held.length + whole);
		bytes.set(this.#held);
		bytes.set(piece.subarray(0, whole), this.#held.length);
		return bytes;
	}
}
