import type { SheetRow } from './sheet-row.ts';
import type { Merge } from './sheet-scan.ts';

const headerRows = 3;

/**
 * Fills merged cells of the header: a group's heading that spans several columns is repeated above each of
 * them. Titles alone in their row stay unchanged, and so do merged cells further down, where a value belongs
 * only to its own row.
 */
export class HeaderMerges {
	readonly #merges: Map<number, Merge[]>;
	#rows = 0;

	constructor(merges: readonly Merge[]) {
		this.#merges = new Map();
		for (const merge of merges) {
			const row = this.#merges.get(merge.row);
			if (row === undefined) this.#merges.set(merge.row, [merge]);
			else row.push(merge);
		}
	}

	fill(row: SheetRow): void {
		if (this.#rows >= headerRows || row.cells.filter((text) => text !== '').length < 2) return;
		this.#rows++;
		for (const { from, to } of this.#merges.get(row.line) ?? []) {
			const text = row.cells[from] ?? '';
			if (text === '') continue;
			for (let column = from + 1; column <= to; column++) {
				while (row.cells.length <= column) row.cells.push('');
				row.cells[column] ||= text;
			}
		}
	}
}
