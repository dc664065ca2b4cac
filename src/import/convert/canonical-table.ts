import type { ConvertedTable } from '../importer.ts';
import { NumberList } from './number-list.ts';

const comma = 44;
const newLine = 10;
/** After so many records it can be told how long the table will be. */
const judged = 4096;

/**
 * Writes the canonical CSV of one table. Only words of people, such as a title, have a comma or a quote in them, and are quoted then.
 */
export class CanonicalTable {
	private readonly encoder = new TextEncoder();
	private readonly records = new NumberList();
	private readonly lines = new NumberList();
	private bytes = new Uint8Array(1 << 12);
	private at = 0;
	private last = 0;

	/** `count`: how many records the file has, so that a long table is not copied each time it has grown. */
	constructor(
		columns: readonly string[],
		private readonly count = 0
	) {
		this.write(columns);
	}

	add(cells: readonly string[], record: number, line: number): void {
		this.last = record;
		this.write(cells);
		this.records.push(record);
		this.lines.push(line);
	}

	private write(cells: readonly string[]): void {
		for (let i = 0; i < cells.length; i += 1) this.put(cells[i]!, i === cells.length - 1 ? newLine : comma);
	}

	/**
	 * Writes one cell and the separator after it, character by character: this allocates no intermediate text.
	 */
	private put(cell: string, mark: number): void {
		const { length } = cell;
		if (this.at + 3 * length + 1 > this.bytes.length) this.grow(3 * length + 1);
		const { bytes } = this;
		let { at } = this;
		for (let i = 0; i < length; i += 1) {
			const code = cell.charCodeAt(i);
			if (code > 127) {
				at = this.at + this.encoder.encodeInto(cell, bytes.subarray(this.at)).written;
				break;
			}
			bytes[at++] = code;
		}
		bytes[at++] = mark;
		this.at = at;
	}

	/** Makes room for at least so many bytes more. */
	private grow(room: number): void {
		const { at, last } = this;
		const whole = last < judged ? 0 : 1.03 * (at / last) * this.count;
		const more = new Uint8Array(Math.ceil(Math.max(whole, at * (last < judged ? 2 : 1.25), at + room)));
		more.set(this.bytes.subarray(0, this.at));
		this.bytes = more;
	}

	finish(): ConvertedTable {
		const csv = this.bytes.subarray(0, this.at);
		return { rows: this.records.length, csv, records: this.records.values, lines: this.lines.values };
	}
}
