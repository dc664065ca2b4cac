const newLine = 10;

/**
 * Cuts bytes that arrive in pieces after the last complete line, so that no line has to be joined after
 * decoding.
 */
export class WholeLines {
	#held = new Uint8Array();

	/**
	 * The bytes kept from before and the complete lines of `piece`; everything when it is the last piece or has
	 * no line end.
	 */
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
