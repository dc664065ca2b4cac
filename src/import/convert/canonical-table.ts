import type { ConvertedTable } from '../importer.ts';
import { NumberList } from './number-list.ts';

const piece = 1 << 20;
const comma = 44;
const newLine = 10;

/**
 * Writes the canonical CSV of one table piece by piece. Cells of every column kind are free of commas, quotes
 * and line breaks, so nothing is quoted.
 */
export class CanonicalTable {
	private readonly encoder = new TextEncoder();
	private readonly pieces: Uint8Array[] = [];
	private readonly records = new NumberList();
	private readonly lines = new NumberList();
	private bytes = new Uint8Array(1 << 12);
	private at = 0;
	private size = 0;

	constructor(columns: readonly string[]) {
		this.write(columns);
	}

	add(cells: readonly string[], record: number, line: number): void {
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
		if (this.at + 3 * length + 1 > this.bytes.length) this.flush(3 * length + 1);
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

	/** Starts a new piece with room for at least so many bytes. */
	private flush(room: number): void {
		this.pieces.push(this.bytes.subarray(0, this.at));
		this.size += this.at;
		this.bytes = new Uint8Array(Math.max(piece, room));
		this.at = 0;
	}

	finish(): ConvertedTable {
		this.flush(0);
		const csv = new Uint8Array(this.size);
		let at = 0;
		for (const bytes of this.pieces.splice(0)) {
			csv.set(bytes, at);
			at += bytes.length;
		}
		return { rows: this.records.length, csv, records: this.records.values, lines: this.lines.values };
	}
}
