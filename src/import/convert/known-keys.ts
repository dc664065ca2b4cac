import { NumberList } from './number-list.ts';

const piece = 1 << 20;
const encoder = new TextEncoder();

/** The keys of a table's rows, each with the line that brought it, as bytes: a million strings would cost several times as much memory. */
export class KnownKeys {
	/** The index of a key plus one, by its hash; 0 where there is none. */
	private slots = new Int32Array(64);
	private readonly hashes = new NumberList();
	private readonly starts = new NumberList();
	private readonly lengths = new NumberList();
	private readonly lines = new NumberList();
	private readonly pieces: Uint8Array[] = [];
	/** How much of the last piece is used. */
	private used = piece;
	/** The key that was asked for last, its bytes and their hash: who asks whether it is new adds it next. */
	private key: string | null = null;
	private asked = new Uint8Array(64);
	private length = 0;
	private hash = 0;

	/** The line of the row that brought a key; undefined for a new one. */
	lineOf(key: string): number | undefined {
		this.ask(key);
		const mask = this.slots.length - 1;
		for (let slot = this.hash & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
			const index = this.slots[slot]! - 1;
			if (this.hashes.at(index) === this.hash && this.isAsked(index)) return this.lines.at(index);
		}
		return undefined;
	}

	/** Adds a key that is not known yet. */
	add(key: string, line: number): void {
		this.ask(key);
		const { length } = this;
		if (this.pieces.length === 0 || this.used + length > piece) {
			this.pieces.push(new Uint8Array(Math.max(piece, length)));
			this.used = 0;
		}
		const bytes = this.pieces[this.pieces.length - 1]!;
		for (let i = 0; i < length; i += 1) bytes[this.used + i] = this.asked[i]!;
		this.hashes.push(this.hash);
		this.starts.push((this.pieces.length - 1) * piece + this.used);
		this.lengths.push(length);
		this.lines.push(line);
		this.used += length;
		if (this.lines.length * 2 < this.slots.length) this.place(this.lines.length - 1);
		else {
			this.slots = new Int32Array(this.slots.length * 2);
			for (let index = 0; index < this.lines.length; index += 1) this.place(index);
		}
	}

	private place(index: number): void {
		const mask = this.slots.length - 1;
		let slot = this.hashes.at(index) & mask;
		while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
		this.slots[slot] = index + 1;
	}

	private isAsked(index: number): boolean {
		if (this.lengths.at(index) !== this.length) return false;
		const start = this.starts.at(index);
		const bytes = this.pieces[Math.floor(start / piece)]!;
		const from = start % piece;
		for (let i = 0; i < this.length; i += 1) if (bytes[from + i] !== this.asked[i]) return false;
		return true;
	}

	private ask(key: string): void {
		if (key === this.key) return;
		this.key = key;
		if (this.asked.length < 3 * key.length) this.asked = new Uint8Array(6 * key.length);
		this.length = key.length;
		for (let i = 0; i < key.length; i += 1) {
			const code = key.charCodeAt(i);
			if (code > 0x7f) {
				this.length = encoder.encodeInto(key, this.asked).written;
				break;
			}
			this.asked[i] = code;
		}
		let hash = 0x811c9dc5;
		for (let i = 0; i < this.length; i += 1) hash = Math.imul(hash ^ this.asked[i]!, 0x01000193);
		this.hash = (hash ^ (hash >>> 15)) >>> 0;
	}
}
