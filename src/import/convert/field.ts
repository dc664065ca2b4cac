import type { Column } from '#schemas/tables/column.ts';
import { canonicalCell } from './parse-cell.ts';
import type { RecordDraft } from './record-draft.ts';
import type { CellFault } from './cell-fault.ts';
import { textOf, type ValueSource } from './value-source.ts';

const maxRemembered = 4096;

/** A source and the conversion of its texts. Results are remembered, since most columns repeat few texts. */
export class Field {
	private readonly seen = new Map<string, string | CellFault>();

	constructor(
		readonly source: ValueSource,
		private readonly convert: (text: string) => string | CellFault,
		private readonly repeats = true
	) {}

	/** The canonical text; empty where there is none or where a fault was noted. */
	take(draft: RecordDraft): string {
		const text = textOf(this.source, draft.entry.cells);
		const found = this.repeats ? this.remember(text) : this.convert(text);
		if (typeof found === 'string') return found;
		draft.note(found, this.source, text);
		return '';
	}

	private remember(text: string): string | CellFault {
		const known = this.seen.get(text);
		if (known !== undefined) return known;
		const found = this.convert(text);
		if (this.seen.size < maxRemembered) this.seen.set(text, found);
		return found;
	}
}

/** The field of a table's column. Ids hardly ever repeat and are not remembered. */
export function columnField(source: ValueSource, column: Column): Field {
	return new Field(
		source,
		(text) => canonicalCell(column, text, source.writing, source.code),
		column.kind !== 'id'
	);
}
