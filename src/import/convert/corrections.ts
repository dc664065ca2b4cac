import type { Amendments } from '../importer.ts';
import type { RawRecord } from '../read/raw-record.ts';
import type { Entry } from './record-draft.ts';

/** Applies a person's corrections and skips to records. */
export class AmendedRecords {
	private readonly skipped: ReadonlySet<number>;
	private readonly corrected = new Map<number, [columnIndex: number, value: string][]>();

	constructor({ corrections, skips }: Amendments) {
		this.skipped = new Set(skips.map(({ record }) => record));
		for (const { record, columnIndex, value } of corrections)
			this.corrected.set(record, [...(this.corrected.get(record) ?? []), [columnIndex, value]]);
	}

	skips({ record }: RawRecord): boolean {
		return this.skipped.has(record);
	}

	entry({ record, line, cells }: RawRecord): Entry {
		const corrections = this.corrected.get(record);
		if (corrections === undefined) return { record, line, cells };
		const corrected = [...cells];
		for (const [index, value] of corrections) corrected[index] = value;
		return { record, line, cells: corrected };
	}
}
