import { Finder } from './text-search.ts';
import { limits } from './limits.ts';
import { TextRow, type SourceRow, type RowFault } from './text-row.ts';

const CR = 13;

/**
 * Splits text that arrives in pieces into rows of cells. Any line end ends a row, also mixed ones, and lines
 * are counted as an editor does. Only a quote at the start of a cell quotes; others are part of the text. A
 * broken quote costs the line on which it opens and no other.
 */
export class Splitter {
	#rest = '';
	#skipping = false;
	#text = '';
	#lf = new Finder('', '\n');
	#cr = new Finder('', '\r');
	#quotes = new Finder('', '');
	#delimiters = new Finder('', '');
	#last = false;
	#nul = false;

	/** `line` is the physical line on which the text begins; with an empty `quote` nothing is quoted. */
	constructor(
		readonly delimiter: string | null,
		readonly quote: string,
		public line = 1
	) {}

	/** Whether all text so far is in rows. */
	get idle(): boolean {
		return this.#rest === '' && !this.#skipping;
	}

	/** The rows completed by this piece; `last` says that no more text follows. */
	feed(piece: string, last: boolean): SourceRow[] {
		return [...this.batches(piece, last, Infinity)][0] ?? [];
	}

	/** As `feed`, at most so many rows at a time. */
	*batches(piece: string, last: boolean, most: number): Generator<SourceRow[]> {
		const text = this.#rest + piece;
		let rows: SourceRow[] = [];
		this.#open(text, last);
		let at = 0;
		while (at < text.length) {
			if (this.#skipping) {
				const end = this.#lineEnd(at);
				if (end < 0) {
					at = text.length;
					break;
				}
				this.#skipping = false;
				at = this.#after(end);
				this.line += 1;
				continue;
			}
			const next = this.#row(at, rows);
			if (next < 0) break;
			at = next;
			if (rows.length < most) continue;
			yield rows;
			rows = [];
		}
		this.#rest = text.slice(at);
		if (rows.length > 0) yield rows;
	}

	#open(text: string, last: boolean): void {
		this.#text = text;
		this.#last = last;
		this.#nul = text.includes('\0');
		this.#lf = new Finder(text, '\n');
		this.#cr = new Finder(text, '\r');
		this.#quotes = new Finder(text, this.quote);
		this.#delimiters = new Finder(text, this.delimiter ?? '');
	}

	/** The end of the line that contains `from`: the end of the last piece, or -1 while more text is needed. */
	#lineEnd(from: number): number {
		const end = Math.min(this.#lf.from(from), this.#cr.from(from));
		const size = this.#text.length;
		// A CR at the end may be half of a CRLF.
		if (end < size && (this.#last || end < size - 1 || this.#text.charCodeAt(end) !== CR)) return end;
		return this.#last ? size : -1;
	}

	#after(end: number): number {
		return this.#text.charCodeAt(end) === CR && this.#text[end + 1] === '\n' ? end + 2 : end + 1;
	}

	/** Reads the row at `start` and returns the start of the next one, or -1 while more text is needed. */
	#row(start: number, rows: SourceRow[]): number {
		const end = this.#lineEnd(start);
		if (this.#quotes.from(start) < (end < 0 ? this.#text.length : end)) return this.#quotedRow(start, rows);
		if (end < 0) return this.#overlong(start, rows);
		const cells = this.#plain(start, end);
		const long = end - start > limits.cell && (end - start > limits.record || cells.some(isTooLong));
		rows.push(this.#made(long ? [] : cells, long ? { code: 'too-long', line: this.line } : null));
		this.line += 1;
		return this.#after(end);
	}

	#made(cells: string[], fault: RowFault | null, quoteKept = false): SourceRow {
		return new TextRow(this.line, cells, fault, quoteKept, this.#nul);
	}

	#plain(start: number, end: number): string[] {
		const line = this.#text.slice(start, end);
		return this.delimiter === null ? [line] : line.split(this.delimiter);
	}

	/**
	 * A record whose end is not in the text yet: waits, unless it is too long already; then the rest of its
	 * line is skipped.
	 */
	#overlong(start: number, rows: SourceRow[]): number {
		if (this.#text.length - start <= limits.record) return -1;
		rows.push(this.#made([], { code: 'too-long', line: this.line }));
		this.#skipping = true;
		return start;
	}

	#quotedRow(start: number, rows: SourceRow[]): number {
		const text = this.#text;
		const mark = this.quote.charCodeAt(0);
		const cells: string[] = [];
		let folds = 0;
		let kept = false;
		let end = this.#lineEnd(start);
		for (let at = start; ;) {
			let next: number;
			const open = this.#quoteAt(at, mark);
			const close = open < 0 ? null : this.#closing(open);
			// Behind spaces, only a quote that closes as it should encloses a cell.
			if (close !== null && (open === at || typeof close !== 'string' || close === 'wait')) {
				if (close === 'wait') return this.#cut(start, rows);
				if (typeof close === 'string')
					return this.#broken(start, at, { code: close, line: this.line + folds }, rows);
				cells.push(this.#unquoted(open, close.at));
				if (end < close.at) {
					folds += this.#folds(at, close.at);
					end = this.#lineEnd(close.next);
				}
				next = close.next;
			} else {
				next = Math.min(this.#delimiters.from(at), end < 0 ? text.length : end);
				if (next === text.length && end < 0) return this.#cut(start, rows);
				if (next - at > limits.cell)
					return this.#broken(start, at, { code: 'too-long', line: this.line + folds }, rows);
				kept ||= this.#quotes.from(at) < next;
				cells.push(text.slice(at, next));
			}
			if (next < text.length && text[next] === this.delimiter) {
				at = next + 1;
				continue;
			}
			if (end < 0) return this.#cut(start, rows);
			if (end - start > limits.record)
				return this.#broken(start, start, { code: 'too-long', line: this.line }, rows);
			rows.push(this.#made(cells, null, kept));
			this.line += folds + 1;
			return this.#after(end);
		}
	}

	/** The quote with which the cell at `at` begins, also behind spaces (`a, "b"`); -1 where there is none. */
	#quoteAt(at: number, mark: number): number {
		let open = at;
		while (this.#text[open] === ' ') open += 1;
		return this.#text.charCodeAt(open) === mark ? open : -1;
	}

	/** Waits for more of a record, or rejects it when it is too long already. */
	#cut(start: number, rows: SourceRow[]): number {
		if (this.#text.length - start <= limits.record) return -1;
		return this.#broken(start, start, { code: 'too-long', line: this.line }, rows);
	}

	/** The position of the closing quote for the one at `open`, and the end of its cell. */
	#closing(open: number): { at: number; next: number } | 'wait' | 'unclosed-quote' | 'stray-quote' {
		const { quote } = this;
		const text = this.#text;
		let at = text.indexOf(quote, open + 1);
		while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
		// A cell that is too long contains what follows it: its quote was never closed.
		if ((at < 0 ? text.length : at) - open > limits.cell) return 'unclosed-quote';
		if (at < 0) return this.#last ? 'unclosed-quote' : 'wait';
		let next = at + 1;
		while (text[next] === ' ' || (text[next] === '\t' && this.delimiter !== '\t')) next += 1;
		if (next >= text.length) return this.#last ? { at, next } : 'wait';
		const mark = text[next];
		return mark === this.delimiter || mark === '\n' || mark === '\r' ? { at, next } : 'stray-quote';
	}

	#unquoted(open: number, close: number): string {
		const inner = this.#text.slice(open + 1, close);
		return inner.includes(this.quote) ? inner.replaceAll(this.quote + this.quote, this.quote) : inner;
	}

	#folds(open: number, close: number): number {
		let count = 0;
		for (let at = open; ; count += 1) {
			const end = Math.min(this.#lf.from(at), this.#cr.from(at));
			if (end >= close) return count;
			at = this.#after(end);
		}
	}

	/** Rejects the row from its start to the end of the line of `at`; reading goes on with the next line. */
	#broken(start: number, at: number, fault: RowFault, rows: SourceRow[]): number {
		const end = this.#lineEnd(at);
		if (end < 0) return this.#overlong(start, rows);
		const cells = end - start > limits.cell ? [] : this.#plain(start, end);
		rows.push(this.#made(cells, fault));
		this.line = fault.line + 1;
		return this.#after(end);
	}
}

const isTooLong = (cell: string) => cell.length > limits.cell;
