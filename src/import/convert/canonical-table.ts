import type { ConvertedTable } from '../importer.ts';

const piece = 1 << 16;

/** Numbers in a growing array, without an object for each. */
class Numbers {
	private all = new Uint32Array(1024);
	length = 0;

	push(value: number): void {
		if (this.length === this.all.length) {
			const more = new Uint32Array(this.length * 2);
			more.set(this.all);
			this.all = more;
		}
		this.all[this.length++] = value;
	}

	get values(): Uint32Array<ArrayBuffer> {
		return this.all.slice(0, this.length);
	}
}

/** Writes the canonical CSV of one table piece by piece. Cells of any column kind need no quoting, and get none. */
export class CanonicalTable {
	private readonly encoder = new TextEncoder();
	private readonly pieces: Uint8Array[] = [];
	private readonly records = new Numbers();
	private readonly lines = new Numbers();
	private text: string;
	private size = 0;

	constructor(columns: readonly string[]) {
		this.text = `${columns.join(',')}\n`;
	}

	add(cells: readonly string[], record: number, line: number): void {
		let text = this.text + cells[0]!;
		for (let i = 1; i < cells.length; i += 1) text += `,${cells[i]!}`;
		this.text = `${text}\n`;
		this.records.push(record);
		this.lines.push(line);
		if (this.text.length >= piece) this.flush();
	}

	private flush(): void {
		const bytes = this.encoder.encode(this.text);
		this.pieces.push(bytes);
		this.size += bytes.length;
		this.text = '';
	}

	finish(): ConvertedTable {
		this.flush();
		const csv = new Uint8Array(this.size);
		let at = 0;
		for (const bytes of this.pieces.splice(0)) {
			csv.set(bytes, at);
			at += bytes.length;
		}
		return { rows: this.records.length, csv, records: this.records.values, lines: this.lines.values };
	}
}
