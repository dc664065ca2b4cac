import { isBlank, type SourceRow } from './text-row.ts';

/**
 * Why rows of a table are shorter than its header: `cut` each ends at its last value; `blocks` a spreadsheet
 * leaves out the separators that sixteen rows in a row do not need; `tail` the columns that are missing are
 * blank in the whole table.
 */
export type Habit = 'cut' | 'blocks' | 'tail';

/** Excel decides for so many rows at a time, counted from the first of the sheet, how many separators they get. */
const block = 16;
/** Fewer short rows than this may each have lost a separator anywhere. */
const fewest = 3;

const lastFilled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== '');

/** Learns from the rows of a whole table whether short ones are its habit. Memory stays constant. */
export class WidthHabit {
	#rows = 0;
	#short = 0;
	#shortWidths = new Set<number>();
	#narrowest = Infinity;
	#long = false;
	#endsBlank = false;
	/** The last column that has a value in any row. */
	#filled = -1;
	#uniform = true;
	#minimal = true;
	#widest = 0;
	#block: { number: number; width: number; filled: number };

	/** `width`: cells of the header; `place`: number of the row of the file below it, from 0, titles counted. */
	constructor(
		readonly width: number,
		place: number
	) {
		const number = Math.floor(Math.max(0, place - 1) / block);
		this.#block = { number, width, filled: width - 1 };
	}

	/** `place`: number of the row in the file, from 0, blank ones counted too. */
	add({ cells, fault }: SourceRow, place: number): void {
		if (fault !== null) {
			this.#uniform = false;
			return;
		}
		if (cells.length > 1 || cells[0]!.trim() !== '') this.#inBlock(cells, Math.floor(place / block));
		if (isBlank(cells)) return;
		this.#rows += 1;
		this.#widest = Math.max(this.#widest, cells.length);
		this.#filled = Math.max(this.#filled, lastFilled(cells));
		if (cells.at(-1)!.trim() === '') this.#endsBlank = true;
		if (cells.length > this.width) this.#long = true;
		if (cells.length >= this.width) return;
		this.#short += 1;
		this.#shortWidths.add(cells.length);
		this.#narrowest = Math.min(this.#narrowest, cells.length);
	}

	#inBlock(cells: readonly string[], number: number): void {
		if (number !== this.#block.number) {
			this.#close();
			this.#block = { number, width: cells.length, filled: -1 };
		}
		if (cells.length !== this.#block.width) this.#uniform = false;
		this.#block.filled = Math.max(this.#block.filled, lastFilled(cells));
	}

	/** A block that is narrower than the header is exactly as wide as its values need. */
	#close(): void {
		const { width, filled } = this.#block;
		if (width !== this.width && filled !== width - 1) this.#minimal = false;
	}

	#areBlocks(): boolean {
		this.#close();
		return this.#uniform && this.#minimal;
	}

	/** Why rows are short; null where only faults explain it. */
	habit(): Habit | null {
		if (this.#short < fewest) return null;
		if (this.#areBlocks()) return 'blocks';
		if (this.#long || this.#short * 10 < this.#rows) return null;
		if (!this.#endsBlank && this.#shortWidths.size > 1) return 'cut';
		return this.#filled < this.#narrowest ? 'tail' : null;
	}

	/** Cells of the widest row, where whole blocks of rows are wider than the header; otherwise the header's. */
	needed(): number {
		return this.#long && this.#rows >= fewest && this.#areBlocks() ? this.#widest : this.width;
	}
}

/** What the rows below a header show; `place` is that of the first of them. */
export function habitOf(body: readonly SourceRow[], width: number, place: number): WidthHabit {
	const habit = new WidthHabit(width, place);
	body.forEach((row, i) => habit.add(row, place + i));
	return habit;
}
