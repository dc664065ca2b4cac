import type { SheetRow } from './sheet-row.ts';
import type { Merge } from './sheet-scan.ts';

const headerRows = 3;

/**
 * Fills merged cells of the header: a group's heading that spans several columns is repeated above each of
 * them. Titles alone in their row stay unchanged. The first row without such a group ends the header: merged
 * cells further down are the same in every row, a value of their first column, and told.
 */
export class HeaderMerges {
	readonly #merges: Map<number, Merge[]>;
	#rows = 0;
	#below = false;

	constructor(merges: readonly Merge[]) {
		this.#merges = new Map();
		for (const merge of merges.filter(({ from, to }) => to > from)) {
			const row = this.#merges.get(merge.row);
			if (row === undefined) this.#merges.set(merge.row, [merge]);
			else row.push(merge);
		}
	}

	/** Whether the header has ended. */
	get below(): boolean {
		return this.#below;
	}

	fill(row: SheetRow): void {
		const merges = (this.#merges.get(row.line) ?? []).filter(({ from }) => (row.cells[from] ?? '') !== '');
		if (this.#below) {
			for (const { from, to } of merges)
				row.faults.push({
					columnIndex: from,
					code: 'merged-cells',
					args: { count: to - from + 1 },
					severity: 'warn'
				});
			return;
		}
		if (row.cells.filter((text) => text !== '').length < 2) return;
		this.#rows++;
		this.#below = merges.length === 0 || this.#rows >= headerRows;
		for (const { from, to } of merges) {
			const text = row.cells[from]!;
			for (let column = from + 1; column <= to; column++) {
				while (row.cells.length <= column) row.cells.push('');
				row.cells[column] ||= text;
			}
		}
	}
}
