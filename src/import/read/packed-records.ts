import type { RawRecord } from './raw-record.ts';

/** Some records: the numbers of their texts row by row, and the texts that have none one behind the other. */
interface Pack {
	first: number;
	lines: Uint32Array;
	numbers: Int16Array;
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
const mostNumber = 32_767;
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
		const { lines, numbers, ends, texts, odd } = pack;
		this.bytes += lines.byteLength + numbers.byteLength + ends.byteLength + texts.length;
		for (const { cells } of odd.values())
			this.bytes += cells.reduce((sum, cell) => sum + cell.length, oddBytes);
		if (this.bytes <= this.most) return;
		this.packs = [];
		this.known.length = 0;
	}

	private packed(batch: readonly RawRecord[]): Pack {
		const { width } = this;
		const numbers = new Int16Array(batch.length * width);
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
				if (number < 0 || number > mostNumber) {
					numbers[i * width + column] = -1;
					texts.push(cells[column]!);
				} else {
					numbers[i * width + column] = number;
					(this.known[column] ??= [])[number] ??= cells[column]!;
				}
			}
		});
		let end = 0;
		const ends = Uint32Array.from(texts, (text) => (end += text.length));
		const lines = Uint32Array.from(batch, ({ line }) => line);
		return { first: batch[0]!.record, lines, numbers, texts: texts.join(''), ends, odd };
	}

	/** All records, in batches as they were added. */
	*batches(): Generator<RawRecord[]> {
		for (const pack of this.packs) yield this.unpacked(pack);
	}

	private unpacked({ first, lines, numbers, texts, ends, odd }: Pack): RawRecord[] {
		const { width, known } = this;
		let text = 0;
		let from = 0;
		return Array.from(lines, (line, i) => {
			const kept = odd.get(i);
			if (kept !== undefined) return kept;
			const cells = new Array<string>(width);
			const textNumbers = new Array<number>(width);
			for (let column = 0; column < width; column += 1) {
				const number = numbers[i * width + column]!;
				textNumbers[column] = number;
				if (number >= 0) cells[column] = known[column]![number]!;
				else {
					const to = ends[text++]!;
					cells[column] = texts.slice(from, to);
					from = to;
				}
			}
			return { record: first + i, line, cells, textNumbers, kind: 'data', fault: sound, bare: undefined };
		});
	}
}
