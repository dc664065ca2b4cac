import { NumberList } from './number-list.ts';

const piece = 1 << 20;
const encoder = new TextEncoder();
/** So many texts are found by themselves, since those of a column that repeat are few and come early. */
const mostAtHand = 1024;

/** Texts numbered in the order in which they came, as bytes: a million strings would cost several times as much memory. */
export class KnownTexts {
	/** The number of a text plus one, by its hash; 0 where there is none. */
	private slots = new Int32Array(64);
	private readonly hashes = new NumberList();
	private readonly starts = new NumberList();
	private readonly lengths = new NumberList();
	private readonly pieces: Uint8Array[] = [];
	/** How much of the last piece is used. */
	private used = piece;
	private readonly atHand = new Map<string, number>();
	/** The text that was asked for last and its number: the rows of a record share most of their texts. */
	private last: string | null = null;
	private lastNumber = -1;
	/** The bytes of the text that is looked for, and their hash. */
	private askedText: string | null = null;
	private asked = new Uint8Array(64);
	private length = 0;
	private hash = 0;

	/** The number of a text; -1 for a new one. */
	numberOf(text: string): number {
		if (text === this.last) return this.lastNumber;
		this.last = text;
		return (this.lastNumber = this.atHand.get(text) ?? this.find(text));
	}

	/** The number of a text, which it gets where it has none. */
	add(text: string): number {
		const known = this.numberOf(text);
		if (known >= 0) return known;
		this.ask(text);
		const { length } = this;
		if (this.pieces.length === 0 || this.used + length > piece) {
			this.pieces.push(new Uint8Array(Math.max(piece, length)));
			this.used = 0;
		}
		const bytes = this.pieces[this.pieces.length - 1]!;
		for (let i = 0; i < length; i += 1) bytes[this.used + i] = this.asked[i]!;
		const number = this.hashes.length;
		this.hashes.push(this.hash);
		this.starts.push((this.pieces.length - 1) * piece + this.used);
		this.lengths.push(length);
		this.used += length;
		if (this.hashes.length * 2 < this.slots.length) this.place(number);
		else {
			this.slots = new Int32Array(this.slots.length * 2);
			for (let one = 0; one <= number; one += 1) this.place(one);
		}
		if (this.atHand.size < mostAtHand) this.atHand.set(text, number);
		return (this.lastNumber = number);
	}

	private find(text: string): number {
		this.ask(text);
		const mask = this.slots.length - 1;
		for (let slot = this.hash & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
			const number = this.slots[slot]! - 1;
			if (this.hashes.at(number) === this.hash && this.isAsked(number)) return number;
		}
		return -1;
	}

	private place(number: number): void {
		const mask = this.slots.length - 1;
		let slot = this.hashes.at(number) & mask;
		while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
		this.slots[slot] = number + 1;
	}

	private isAsked(number: number): boolean {
		if (this.lengths.at(number) !== this.length) return false;
		const start = this.starts.at(number);
		const bytes = this.pieces[Math.floor(start / piece)]!;
		const from = start % piece;
		for (let i = 0; i < this.length; i += 1) if (bytes[from + i] !== this.asked[i]) return false;
		return true;
	}

	private ask(text: string): void {
		// Who asks whether a text is new adds it next.
		if (text === this.askedText) return;
		this.askedText = text;
		if (this.asked.length < 3 * text.length) this.asked = new Uint8Array(6 * text.length);
		this.length = text.length;
		for (let i = 0; i < text.length; i += 1) {
			const code = text.charCodeAt(i);
			if (code > 0x7f) {
				this.length = encoder.encodeInto(text, this.asked).written;
				break;
			}
			this.asked[i] = code;
		}
		let hash = 0x811c9dc5;
		for (let i = 0; i < this.length; i += 1) hash = Math.imul(hash ^ this.asked[i]!, 0x01000193);
		this.hash = (hash ^ (hash >>> 15)) >>> 0;
	}
}
