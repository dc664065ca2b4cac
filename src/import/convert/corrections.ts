import type { Amendments } from '../importer.ts';
import type { RawRecord } from '../read/raw-record.ts';
import type { Entry } from './record-draft.ts';

/** Records with what a person corrected in them, or decided to leave out. */
export class Amended {
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
		const right = [...cells];
		for (const [index, value] of corrections) right[index] = value;
		return { record, line, cells: right };
	}
}
