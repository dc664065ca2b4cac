/** How many texts, and how many bytes of them, all columns of a file may remember together. */
export interface Room {
	texts: number;
	bytes: number;
}

export const roomOfFile = (): Room => ({ texts: 1 << 17, bytes: 1 << 23 });

const mostTexts = 4096;
const longestText = 200;
/** After how many cells it is checked whether remembering a column's texts saves work. */
const checkEvery = 4096;

/**
 * The texts of one column that repeat: each is made once from its bytes, and has a number by which whoever reads the column
 * can remember what the text means. 0 is the empty text.
 */
export class RepeatedTexts {
	readonly texts: string[] = [''];
	#slots = new Int32Array(32);
	#hashes = new Int32Array(16);
	/** Where the bytes of each text begin, and where those of the next one do. */
	#starts = new Int32Array(17);
	#bytes = new Uint8Array(128);
	#asked = 0;
	#new = 0;
	#open = true;

	constructor(private readonly room: Room) {}

	/** Whether texts of this column are remembered; not where hardly any repeats. */
	get open(): boolean {
		return this.#open;
	}

	/** The number of the text with these bytes, of the given hash; -1 where it is not remembered. */
	numberOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
		if (++this.#asked === checkEvery) this.#check();
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (let number = slots[slot]!; number !== 0; number = slots[slot]!) {
			if (this.#hashes[number] === hash && this.#isAt(number, bytes, from, to)) return number;
			slot = (slot + 1) & mask;
		}
		this.#new += 1;
		return -1;
	}

	#isAt(number: number, bytes: Uint8Array, from: number, to: number): boolean {
		let at = this.#starts[number]!;
		if (this.#starts[number + 1]! - at !== to - from) return false;
		const own = this.#bytes;
		for (let i = from; i < to; i += 1, at += 1) if (bytes[i] !== own[at]) return false;
		return true;
	}

	/** Whether another text with so many bytes may be remembered. */
	hasRoom(length: number): boolean {
		if (!this.#open || length > longestText || this.texts.length > mostTexts) return false;
		return this.room.texts > 0 && this.room.bytes >= length;
	}

	/** Remembers a text for which there is room, and returns its number. */
	add(bytes: Uint8Array, from: number, to: number, hash: number, text: string): number {
		const number = this.texts.length;
		const length = to - from;
		this.room.texts -= 1;
		this.room.bytes -= length;
		const start = this.#starts[number]!;
		if (start + length > this.#bytes.length) this.#bytes = longer(this.#bytes, start + length);
		if (number + 1 >= this.#starts.length) this.#starts = longer(this.#starts, number + 2);
		if (number >= this.#hashes.length) this.#hashes = longer(this.#hashes, number + 1);
		this.#bytes.set(bytes.subarray(from, to), start);
		this.#starts[number + 1] = start + length;
		this.#hashes[number] = hash;
		this.texts.push(text);
		if (number * 2 < this.#slots.length) this.#place(number);
		else {
			this.#slots = new Int32Array(this.#slots.length * 4);
			for (let each = 1; each <= number; each += 1) this.#place(each);
		}
		return number;
	}

	#place(number: number): void {
		const slots = this.#slots;
		const mask = slots.length - 1;
		const hash = this.#hashes[number]!;
		let slot = (hash ^ (hash >>> 15)) & mask;
		while (slots[slot] !== 0) slot = (slot + 1) & mask;
		slots[slot] = number;
	}

	#check(): void {
		if (this.#new * 4 > this.#asked * 3) this.#close();
		this.#asked = 0;
		this.#new = 0;
	}

	#close(): void {
		this.#open = false;
		this.room.texts += this.texts.length - 1;
		this.room.bytes += this.#starts[this.texts.length]!;
		this.#slots = new Int32Array(1);
		this.#bytes = new Uint8Array();
	}
}

/** A longer copy, with room for more still. */
function longer<T extends Uint8Array | Int32Array>(all: T, atLeast: number): T {
	const more = new (all.constructor as new (length: number) => T)(Math.max(atLeast, all.length * 2));
	more.set(all);
	return more;
}
