import type { Column } from '#schemas/tables/column.ts';
import { canonicalCell } from './parse-cell.ts';
import type { Draft } from './record-draft.ts';
import type { Fault } from './fault.ts';
import { textOf, type Source } from './value-source.ts';

const remembered = 4096;

/** A source with the way its texts become canonical. Texts seen before are not read again: most columns repeat few. */
export class Field {
	private readonly seen = new Map<string, string | Fault>();

	constructor(
		readonly source: Source,
		private readonly convert: (text: string) => string | Fault,
		private readonly repeats = true
	) {}

	/** The canonical text; the empty text where there is none, or where a fault was noted. */
	take(draft: Draft): string {
		const text = textOf(this.source, draft.entry.cells);
		const found = this.repeats ? this.remember(text) : this.convert(text);
		if (typeof found === 'string') return found;
		draft.note(found, this.source, text);
		return '';
	}

	private remember(text: string): string | Fault {
		const known = this.seen.get(text);
		if (known !== undefined) return known;
		const found = this.convert(text);
		if (this.seen.size < remembered) this.seen.set(text, found);
		return found;
	}
}

/** The field of a table's column. Ids hardly ever repeat. */
export function columnField(source: Source, column: Column): Field {
	return new Field(
		source,
		(text) => canonicalCell(column, text, source.writing, source.code),
		column.kind !== 'id'
	);
}
