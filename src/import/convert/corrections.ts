import type { Amendments } from '../importer.ts';
import type { RawRecord } from '../read/raw-record.ts';
import type { RecipeColumn } from '#schemas/recipe.ts';
import type { Entry } from './record-draft.ts';

/** Applies a person's corrections and skips to records, and the corrections by rule that a recipe remembers. */
export class AmendedRecords {
	private readonly skipped: ReadonlySet<number>;
	private readonly apart: ReadonlySet<number>;
	private readonly corrected = new Map<number, [columnIndex: number, value: string][]>();
	private readonly rules = new Map<number, Map<string, string>>();

	constructor({ corrections, rules, skips, apart = [] }: Amendments, columns: readonly RecipeColumn[]) {
		for (const { index, rewrites } of columns)
			for (const { from, to } of rewrites ?? []) this.addRule(index, from, to);
		for (const { columnIndex, from, to } of rules) this.addRule(columnIndex, from, to);
		this.skipped = new Set(skips.map(({ record }) => record));
		this.apart = new Set(apart);
		for (const { record, columnIndex, value } of corrections)
			this.corrected.set(record, [...(this.corrected.get(record) ?? []), [columnIndex, value]]);
	}

	skips({ record }: RawRecord): boolean {
		return this.skipped.has(record);
	}

	isApart({ record }: RawRecord): boolean {
		return this.apart.has(record);
	}

	entry(raw: RawRecord): Entry {
		const { record, line, cells } = raw;
		let corrected: string[] | null = null;
		for (const [index, texts] of this.rules) {
			const to = texts.get((cells[index] ?? '').trim());
			if (to !== undefined) (corrected ??= [...cells])[index] = to;
		}
		for (const [index, value] of this.corrected.get(record) ?? []) (corrected ??= [...cells])[index] = value;
		return corrected === null ? raw : { record, line, cells: corrected };
	}

	private addRule(index: number, from: string, to: string): void {
		const texts = this.rules.get(index) ?? new Map<string, string>();
		this.rules.set(index, texts.set(from.trim(), to));
	}
}
