import { isUtf8 } from 'node:buffer';
import { afterLineEnd, isLineEnd, lineEnd, Span, type StructureCode } from './span.ts';

/** Told of every record in the order of the file. */
export interface Listener {
	/** A record of the right number of cells, `bytes` from `start` up to `end` without its line end. */
	record(bytes: Buffer, start: number, end: number, line: number): void;
	/** A line without any value: empty, only spaces, or only separators. */
	blank(line: number): void;
	/** A record that cannot be read as a row. */
	broken(code: StructureCode, line: number, cells: number, bytes: Buffer, start: number, end: number): void;
}

const CR = 13;

/** Finds the records of a file that arrives in pieces, and tells a listener of each with its physical line. */
export class Records {
	/** Records that stand on more than one line. */
	folded = 0;
	/** How often each line end was met between records. */
	readonly ends = { lf: 0, crlf: 0, cr: 0 };
	readonly #span = new Span();
	#skipping = false;

	/** `cells` is the number that a row must have, `line` the physical line on which the first record begins. */
	constructor(
		readonly cells: number,
		readonly listener: Listener,
		public line: number
	) {}

	/** Reads whole records and returns how many bytes they took; the rest must come again, with more behind it. */
	feed(bytes: Buffer, last: boolean): number {
		// A CR at the end may be half of a CRLF: it waits for the next piece.
		const size = last || bytes.at(-1) !== CR ? bytes.length : bytes.length - 1;
		const sound = last ? isSound(bytes) : isSound(bytes.subarray(0, lastLineEnd(bytes)));
		let start = 0;
		while (start < size) {
			let end: number;
			if (this.#skipping) {
				end = lineEnd(bytes, start, size);
				if (end === size && !last) return size;
				this.#skipping = false;
			} else {
				if (!this.#span.measure(bytes, start, size, last)) return start;
				end = this.#span.end;
				this.#tell(bytes, start, sound);
				if (this.#span.fault === 'too-long') {
					this.#skipping = true;
					start = end;
					continue;
				}
			}
			start = this.#step(bytes, end);
		}
		return start;
	}

	#tell(bytes: Buffer, start: number, sound: boolean): void {
		const { end, cells, filled, folds } = this.#span;
		if (folds > 0) this.folded += 1;
		const fault = this.#span.fault ?? (sound ? null : unsoundness(bytes.subarray(start, end)));
		if (fault !== null) this.listener.broken(fault, this.line, cells, bytes, start, end);
		else if (!filled && (cells === 1 || cells === this.cells)) this.listener.blank(this.line);
		else if (cells === this.cells) this.listener.record(bytes, start, end, this.line);
		else
			this.listener.broken(
				cells < this.cells ? 'too-few-cells' : 'too-many-cells',
				this.line,
				cells,
				bytes,
				start,
				end
			);
		this.line += folds;
	}

	#step(bytes: Buffer, end: number): number {
		this.line += 1;
		if (end >= bytes.length) return end;
		const next = afterLineEnd(bytes, end);
		if (next === end + 2) this.ends.crlf += 1;
		else if (bytes[end] === CR) this.ends.cr += 1;
		else this.ends.lf += 1;
		return next;
	}
}

const isSound = (bytes: Buffer) => isUtf8(bytes) && !bytes.includes(0);

function unsoundness(bytes: Buffer): StructureCode | null {
	if (bytes.includes(0)) return 'nul-byte';
	return isUtf8(bytes) ? null : 'not-utf8';
}

/** One past the last line end, so that what lies before it holds whole characters. */
function lastLineEnd(bytes: Buffer): number {
	let at = bytes.length;
	while (at > 0 && !isLineEnd(bytes[at - 1])) at -= 1;
	return at;
}
