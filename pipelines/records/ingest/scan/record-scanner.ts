import { isUtf8 } from 'node:buffer';
import { afterLineEnd, isLineEnd, lineEnd, RecordSpan, type StructureCode } from './record-span.ts';

/** Called for every record in the order of the file. */
export interface RecordListener {
	/** A record with the right number of cells: `bytes` from `start` to `end`, without its line end. */
	record(bytes: Buffer, start: number, end: number, line: number): void;
	/** A line without any value: empty, only spaces, or only separators. */
	blank(line: number): void;
	/** A record that cannot be read as a row. */
	broken(code: StructureCode, line: number, cells: number, bytes: Buffer, start: number, end: number): void;
}

const CR = 13;

/** Finds the records of a file that is read in pieces, and calls a listener for each with its physical line. */
export class RecordScanner {
	/** Number of records that take more than one line. */
	folded = 0;
	/** Number of line ends between records, by kind. */
	readonly ends = { lf: 0, crlf: 0, cr: 0 };
	readonly #span = new RecordSpan();
	#skipping = false;

	/** `cells` is the number that a row must have, `line` the physical line on which the first record begins. */
	constructor(
		readonly cells: number,
		readonly listener: RecordListener,
		public line: number
	) {}

	/** Reads the complete records and returns their length in bytes; pass the rest again with the next piece. */
	feed(bytes: Buffer, last: boolean): number {
		// A CR at the end may be half of a CRLF, so it is left for the next piece.
		const size = last || bytes.at(-1) !== CR ? bytes.length : bytes.length - 1;
		const validText = last ? isValidText(bytes) : isValidText(bytes.subarray(0, lastLineEnd(bytes)));
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
				this.#notify(bytes, start, validText);
				if (this.#span.fault === 'too-long') {
					this.#skipping = true;
					start = end;
					continue;
				}
			}
			start = this.#nextLine(bytes, end);
		}
		return start;
	}

	#notify(bytes: Buffer, start: number, validText: boolean): void {
		const { end, cells, filled, folds } = this.#span;
		if (folds > 0) this.folded += 1;
		const fault = this.#span.fault ?? (validText ? null : textFault(bytes.subarray(start, end)));
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

	#nextLine(bytes: Buffer, end: number): number {
		this.line += 1;
		if (end >= bytes.length) return end;
		const next = afterLineEnd(bytes, end);
		if (next === end + 2) this.ends.crlf += 1;
		else if (bytes[end] === CR) this.ends.cr += 1;
		else this.ends.lf += 1;
		return next;
	}
}

const isValidText = (bytes: Buffer) => isUtf8(bytes) && !bytes.includes(0);

function textFault(bytes: Buffer): StructureCode | null {
	if (bytes.includes(0)) return 'nul-byte';
	return isUtf8(bytes) ? null : 'not-utf8';
}

/** One past the last line end: the bytes before it are complete characters. */
function lastLineEnd(bytes: Buffer): number {
	let at = bytes.length;
	while (at > 0 && !isLineEnd(bytes[at - 1])) at -= 1;
	return at;
}
