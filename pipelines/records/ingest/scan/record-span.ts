const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;

/** Faults in the structure of one record; its cells are checked later. */
export type StructureCode =
	| 'unclosed-quote'
	| 'stray-quote'
	| 'nul-byte'
	| 'not-utf8'
	| 'too-long'
	| 'too-few-cells'
	| 'too-many-cells';

/** Bytes from which a record is rejected: no row is that long, and an unclosed quote must not swallow a file. */
export const longestRecord = 65_536;

export const isLineEnd = (byte: number | undefined) => byte === LF || byte === CR;

/** Position of the next line end from `at`; `limit` when there is none before it. */
export function lineEnd(bytes: Uint8Array, at: number, limit: number): number {
	while (at < limit && !isLineEnd(bytes[at])) at += 1;
	return at;
}

/** The first byte after the line end at `at`; CRLF is one line end. */
export function afterLineEnd(bytes: Uint8Array, at: number): number {
	return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
}

/** Position of the quote that closes the one at `open`; a doubled quote is part of the text. `limit` when there is none. */
function closing(bytes: Uint8Array, open: number, limit: number): number {
	for (let at = open + 1; at < limit; at += 1)
		if (bytes[at] === QUOTE) {
			if (bytes[at + 1] !== QUOTE) return at;
			at += 1;
		}
	return limit;
}

function countLineEnds(bytes: Uint8Array, from: number, to: number): number {
	let count = 0;
	for (let at = lineEnd(bytes, from, to); at < to; at = lineEnd(bytes, afterLineEnd(bytes, at), to))
		count += 1;
	return count;
}

/**
 * The extent of one comma-separated record (RFC 4180; line ends LF, CRLF or CR), measured in bytes: in UTF-8 no comma,
 * quote or line end is part of another character. Nearly every byte is above the comma and costs one comparison.
 */
export class RecordSpan {
	/** Position of the record's line end, or the end of the file. */
	end = 0;
	cells = 1;
	/** Number of line ends within quotes: a record of n folds takes n + 1 lines. */
	folds = 0;
	/** Whether any cell contains more than spaces. */
	filled = false;
	fault: StructureCode | null = null;

	/**
	 * Measures the record that begins at `start`. False when `size` comes before its end is known and more bytes follow
	 * (not `last`). After a broken quote the record ends at its first line end, so that no other line is affected.
	 */
	measure(bytes: Uint8Array, start: number, size: number, last: boolean): boolean {
		const limit = Math.min(size, start + longestRecord);
		let at = start;
		let cells = 1;
		let filled = false;
		this.folds = 0;
		this.fault = null;
		for (; at < limit; at += 1) {
			const byte = bytes[at]!;
			if (byte > COMMA) filled = true;
			else if (byte === COMMA) cells += 1;
			else if (byte === LF || byte === CR) break;
			else if (byte === QUOTE && this.fault === null) {
				filled = true;
				if (at > start && bytes[at - 1] !== COMMA) {
					this.fault = 'stray-quote';
					continue;
				}
				const close = closing(bytes, at, limit);
				if (close + 1 >= size && !last) return false;
				const next = close + 1;
				if (close >= limit) this.fault = 'unclosed-quote';
				else if (next < size && bytes[next] !== COMMA && !isLineEnd(bytes[next])) this.fault = 'stray-quote';
				else {
					this.folds += countLineEnds(bytes, at, close);
					at = close;
				}
			} else if (byte !== SPACE && byte !== TAB) filled = true;
		}
		if (this.fault !== null && this.folds > 0) {
			at = lineEnd(bytes, start, at);
			this.folds = 0;
		}
		if (at - start >= longestRecord) this.fault = 'too-long';
		else if (at >= size && !last) return false;
		this.end = at;
		this.cells = cells;
		this.filled = filled;
		return true;
	}
}
