import type { Encoding } from './encoding.ts';
import { singleByte } from './windows-1252.ts';
import { decodeUtf8, wholeUtf8 } from './utf8.ts';

/** Decodes bytes that arrive in pieces; a character cut by the end of a piece waits for the next one. */
export class Decoder {
	#held = new Uint8Array();
	readonly #decode: (bytes: Uint8Array) => string;
	readonly #whole: (bytes: Uint8Array) => number;
	/** Bytes decoded before the current piece. */
	#passed = 0;

	/**
	 * `onInvalid` receives the position of each byte that belongs to no character, counted from the first byte
	 * fed.
	 */
	constructor(encoding: Encoding, onInvalid: (at: number) => void = () => undefined) {
		if (encoding === 'utf-8') {
			this.#decode = (bytes) => decodeUtf8(bytes, (at) => onInvalid(this.#passed + at));
			this.#whole = wholeUtf8;
		} else if (encoding === 'utf-16le' || encoding === 'utf-16be') {
			const decoder = new TextDecoder(encoding, { ignoreBOM: true });
			this.#decode = (bytes) => decoder.decode(bytes);
			this.#whole = (bytes) => wholeUtf16(bytes, encoding === 'utf-16le' ? 1 : 0);
		} else {
			this.#decode = singleByte(encoding);
			this.#whole = (bytes) => bytes.length;
		}
	}

	/** Whether a piece ended within a character. */
	get holds(): boolean {
		return this.#held.length > 0;
	}

	/** The text of whole characters that are part of a piece, whatever is fed. */
	alone(bytes: Uint8Array): string {
		return this.#decode(bytes);
	}

	feed(piece: Uint8Array, last: boolean): string {
		let bytes = piece;
		if (this.#held.length > 0) {
			bytes = new Uint8Array(this.#held.length + piece.length);
			bytes.set(this.#held);
			bytes.set(piece, this.#held.length);
		}
		const whole = last ? bytes.length : this.#whole(bytes);
		const text = this.#decode(bytes.subarray(0, whole));
		this.#held = bytes.slice(whole);
		this.#passed += whole;
		return text;
	}
}

/** `high`: position of the high byte within a unit. */
function wholeUtf16(bytes: Uint8Array, high: number): number {
	const units = bytes.length - (bytes.length % 2);
	const cut = units >= 2 && (bytes[units - 2 + high]! & 0xfc) === 0xd8;
	return cut ? units - 2 : units;
}
