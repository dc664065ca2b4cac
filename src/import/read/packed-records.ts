import type { RawRecord } from './raw-record.ts';

/** Some records: the numbers of their texts row by row, and the texts that have none one behind the other. */
interface Pack {
	first: number;
	count: number;
	/** Of the first record alone, where each stands on the line after the one before. */
	lines: Uint32Array;
	/** A byte for each cell: the number of its text, or `large` or `unnumbered`. */
	numbers: Uint8Array;
	/** The numbers that need more than a byte. */
	larges: Uint16Array;
	texts: string;
	/** Where each of these texts ends. */
	ends: Uint32Array;
	/** Records that are not plain, by their place. */
	odd: Map<number, RawRecord>;
}

/** More than this is read from the file again instead, so that memory does not grow with the file. */
const mostBytes = 64 * 2 ** 20;
/** About what a record costs that is kept as it is. */
const oddBytes = 1000;
const large = 254;
const unnumbered = 255;
const mostNumber = 0xffff;
const sound: RawRecord['fault'] = [];

/** The records of a file, kept in a tenth of the memory that their cells would take, to go through them once more without reading. */
export class PackedRecords {
	private packs: Pack[] = [];
	private readonly known: string[][] = [];
	private width = -1;
	private bytes = 0;

	constructor(private readonly most = mostBytes) {}

	/** Whether all records that were added are here; if not, there is none. */
	get complete(): boolean {
		return this.bytes <= this.most;
	}

	add(batch: readonly RawRecord[]): void {
		if (!this.complete || batch.length === 0) return;
		if (this.width < 0) this.width = batch[0]!.cells.length;
		const pack = this.packed(batch);
		this.packs.push(pack);
		const { lines, numbers, larges, ends, texts, odd } = pack;
		this.bytes += lines.byteLength + numbers.byteLength + larges.byteLength + ends.byteLength + texts.length;
		for (const { cells } of odd.values())
			this.bytes += cells.reduce((sum, cell) => sum + cell.length, oddBytes);
		if (this.bytes <= this.most) return;
		this.packs = [];
		this.known.length = 0;
	}

	private packed(batch: readonly RawRecord[]): Pack {
		const { width } = this;
		const numbers = new Uint8Array(batch.length * width);
		const larges: number[] = [];
		const texts: string[] = [];
		const odd = new Map<number, RawRecord>();
		batch.forEach((record, i) => {
			const { cells, textNumbers, kind, fault } = record;
			const isPlain = kind === 'data' && fault.length === 0 && cells.length === width;
			if (textNumbers === undefined || !isPlain) {
				odd.set(i, record);
				return;
			}
			for (let column = 0; column < width; column += 1) {
				const number = textNumbers[column]!;
				const at = i * width + column;
				if (number < 0 || number > mostNumber) {
					numbers[at] = unnumbered;
					texts.push(cells[column]!);
					continue;
				}
				numbers[at] = number < large ? number : large;
				if (number >= large) larges.push(number);
				(this.known[column] ??= [])[number] ??= cells[column]!;
			}
		});
		let end = 0;
		const ends = Uint32Array.from(texts, (text) => (end += text.length));
		const { record: first, line } = batch[0]!;
		const follow = batch.every((record, i) => record.line === line + i);
		const lines = follow ? Uint32Array.of(line) : Uint32Array.from(batch, (record) => record.line);
		const count = batch.length;
		return {
			first,
			count,
			lines,
			numbers,
			larges: Uint16Array.from(larges),
			texts: texts.join(''),
			ends,
			odd
		};
	}

	/** All records, in batches as they were added. */
	*batches(): Generator<RawRecord[]> {
		for (const pack of this.packs) yield this.unpacked(pack);
	}

	private unpacked({ first, count, lines, numbers, larges, texts, ends, odd }: Pack): RawRecord[] {
		const { width, known } = this;
		const all: RawRecord[] = [];
		let [text, from, wide] = [0, 0, 0];
		for (let i = 0; i < count; i += 1) {
			const kept = odd.get(i);
			if (kept !== undefined) {
				all.push(kept);
				continue;
			}
			const cells = new Array<string>(width);
			const textNumbers = new Array<number>(width);
			for (let column = 0; column < width; column += 1) {
				const byte = numbers[i * width + column]!;
				if (byte === unnumbered) {
					const to = ends[text++]!;
					cells[column] = texts.slice(from, to);
					textNumbers[column] = -1;
					from = to;
				} else {
					const number = byte === large ? larges[wide++]! : byte;
					cells[column] = known[column]![number]!;
					textNumbers[column] = number;
				}
			}
			const line = lines.length === 1 ? lines[0]! + i : lines[i]!;
			all.push({ record: first + i, line, cells, textNumbers, kind: 'data', fault: sound, bare: undefined });
		}
		return all;
	}
}
