import type { SheetRow } from './sheet-row.ts';
import type { Merge } from './sheet-scan.ts';

interface OpenMerge extends Merge {
	text: string;
}

/** Fills cells below the header that are merged over several rows: what is shown beside each of them is read in each, and told. */
export class BodyMerges {
	readonly #merges: Map<number, Merge[]>;
	#open: OpenMerge[] = [];

	constructor(merges: readonly Merge[]) {
		this.#merges = new Map();
		for (const merge of merges.filter(({ row, lastRow }) => lastRow > row))
			this.#merges.set(merge.row, [...(this.#merges.get(merge.row) ?? []), merge]);
	}

	/** `below`: whether the row is one below the header, where a merge may begin. */
	fill(row: SheetRow, below: boolean): void {
		this.#open = this.#open.filter(({ lastRow }) => lastRow >= row.line);
		for (const { from, text, row: first } of this.#open) {
			while (row.cells.length <= from) row.cells.push('');
			row.cells[from] = text;
			row.faults.push({ columnIndex: from, code: 'merged-rows', args: { first }, severity: 'warn' });
		}
		for (const merge of (below && this.#merges.get(row.line)) || []) {
			const text = row.cells[merge.from] ?? '';
			if (text !== '') this.#open.push({ ...merge, text });
		}
	}
}
