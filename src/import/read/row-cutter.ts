import type { Reading } from '#schemas/recipe.ts';
import { Splitter } from './csv-splitter.ts';
import type { Decoder } from './decoder.ts';
import { limits } from './limits.ts';
import { RepeatedTexts, roomOfFile } from './repeated-texts.ts';
import { TextRow, type SourceRow } from './text-row.ts';

/** What a byte is to a row; 0 where it is part of a cell. */
const separates = 1;
const endsLine = 2;
const hard = 3;

const LF = 10;
const CR = 13;
const apostrophe = 39;

/**
 * Cuts rows out of bytes of an encoding in which ASCII is ASCII. A million rows repeat few texts: those of a column are made once
 * and numbered. Whatever is not plain (a quote that does not enclose a cell of one line, a NUL, a very long line) is left to the
 * splitter, so that there is one place that decides what it means.
 */
export class RowCutter {
	readonly #splitter: Splitter;
	readonly #signs = new Uint8Array(256);
	readonly #quote: number;
	readonly #columns: RepeatedTexts[] = [];
	readonly #room = roomOfFile();
	readonly #ascii = new TextDecoder('windows-1252');
	#bytes: Uint8Array = new Uint8Array();
	/** The bytes as text, a letter for each: made when a text is needed that is not remembered. */
	#letters: string | null = null;
	#width = 1;

	constructor(
		{ delimiter, quote }: Pick<Reading, 'delimiter' | 'quote'>,
		line: number,
		private readonly decoder: Decoder
	) {
		this.#splitter = new Splitter(delimiter, quote, line);
		this.#quote = quote === '' ? -1 : quote.charCodeAt(0);
		this.#signs[LF] = endsLine;
		this.#signs[CR] = endsLine;
		this.#signs[0] = hard;
		if (delimiter !== null) this.#signs[delimiter.charCodeAt(0)] = separates;
		if (quote !== '') this.#signs[this.#quote] = hard;
	}

	/** The rows of a text that continues what came before. */
	split(text: string, last: boolean, most: number): Generator<SourceRow[]> {
		return this.#splitter.batches(text, last, most);
	}

	/** The rows completed by these bytes, some at a time; `last` says that no more follow. */
	*cut(bytes: Uint8Array, last: boolean, most: number): Generator<SourceRow[]> {
		this.#bytes = bytes;
		this.#letters = null;
		const end = bytes.lastIndexOf(LF) + 1;
		let rows: SourceRow[] = [];
		let lines = 1;
		for (let at = 0; at < end;) {
			const next = this.#splitter.idle && !this.decoder.holds ? this.#row(at, rows) : -1;
			if (next >= 0) at = next;
			else {
				// A quote that is closed far below is looked for in twice as many lines each time.
				const to = linesEnd(bytes, at, lines, end);
				this.#feed(bytes.subarray(at, to), false, rows);
				lines = this.#splitter.idle ? 1 : lines * 2;
				at = to;
			}
			if (rows.length < most) continue;
			yield rows;
			rows = [];
		}
		if (last || end < bytes.length) this.#feed(bytes.subarray(end), last, rows);
		if (rows.length > 0) yield rows;
	}

	#feed(bytes: Uint8Array, last: boolean, rows: SourceRow[]): void {
		for (const row of this.#splitter.feed(this.decoder.feed(bytes, last), last)) rows.push(row);
	}

	/** Reads the plain row at `start` and returns the start of the next one; -1 where it is not plain. */
	#row(start: number, rows: SourceRow[]): number {
		const bytes = this.#bytes;
		const signs = this.#signs;
		const cells = new Array<string>(this.#width);
		const numbers = new Array<number>(this.#width);
		let at = start;
		let bare = true;
		for (let column = 0; ; column += 1) {
			let from = at;
			let hash = 0x811c9dc5;
			let bits = 0;
			let doubled = false;
			let sign: number;
			let to: number;
			if (bytes[at] === this.#quote) {
				from = at += 1;
				for (let byte = bytes[at]!; ; byte = bytes[(at += 1)]!) {
					if (byte === this.#quote) {
						if (bytes[at + 1] !== byte) break;
						at += 1;
						doubled = true;
					} else if (byte === LF || byte === CR || byte === 0) return -1;
					bits |= byte;
					hash = Math.imul(hash ^ byte, 0x01000193);
				}
				to = at;
				sign = signs[bytes[(at += 1)]!]!;
				if (sign !== separates && sign !== endsLine) return -1;
			} else {
				let byte = bytes[at]!;
				for (sign = signs[byte]!; sign === 0; sign = signs[byte]!) {
					bits |= byte;
					hash = Math.imul(hash ^ byte, 0x01000193);
					byte = bytes[(at += 1)]!;
				}
				if (sign === hard) return -1;
				to = at;
			}
			if (bytes[from] === apostrophe) bare = false;
			if (from === to) {
				cells[column] = '';
				numbers[column] = 0;
			} else {
				const texts = (this.#columns[column] ??= new RepeatedTexts(this.#room));
				let number = texts.open ? texts.numberOf(bytes, from, to, hash) : -1;
				if (number >= 0) cells[column] = texts.texts[number]!;
				else {
					const isKept = texts.hasRoom(to - from);
					const text = this.#text(from, to, isKept || bits > 0x7f, doubled);
					if (isKept) number = texts.add(bytes, from, to, hash, text);
					cells[column] = text;
				}
				numbers[column] = number;
			}
			at += 1;
			if (sign !== endsLine) continue;
			if (bytes[at - 1] === CR && bytes[at] === LF) at += 1;
			if (at - start > limits.cell) return -1;
			if (column + 1 !== this.#width) this.#width = cells.length = numbers.length = column + 1;
			rows.push(new TextRow(this.#splitter.line, cells, null, false, false, numbers, bare));
			this.#splitter.line += 1;
			return at;
		}
	}

	/** The text of a cell; `alone` where it must not keep others in memory, or is more than ASCII. */
	#text(from: number, to: number, alone: boolean, doubled: boolean): string {
		const bytes = this.#bytes;
		const text = alone
			? this.decoder.alone(bytes.subarray(from, to))
			: (this.#letters ??= this.#ascii.decode(bytes)).slice(from, to);
		if (!doubled) return text;
		const quote = String.fromCharCode(this.#quote);
		return text.replaceAll(quote + quote, quote);
	}
}

/** The end of so many lines from `at` on, at most `end`. */
function linesEnd(bytes: Uint8Array, at: number, lines: number, end: number): number {
	let to = at;
	for (let i = 0; i < lines && to < end; i += 1) to = bytes.indexOf(LF, to) + 1;
	return to;
}
