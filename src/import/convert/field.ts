import type { Column } from '#schemas/tables/column.ts';
import { canonicalCell } from './parse-cell.ts';
import { isPersonId } from '../columns/person-columns.ts';
import { missingOf } from '../values/missing-value.ts';
import { farDay } from './day-limits.ts';
import type { RecordDraft } from './record-draft.ts';
import { isScore, scoreCell } from './score-scale.ts';
import { fault, type CellFault } from './cell-fault.ts';
import { isOwnId, textOf, type ValueSource } from './value-source.ts';

const maxRemembered = 4096;

/** A source and the conversion of its texts. Results are remembered, since most columns repeat few texts. */
export class Field {
	private readonly seen = new Map<string, string | CellFault>();
	/** The results of texts of which nothing is told, by their numbers. */
	private readonly numbered: (string | undefined)[] = [];

	/** `instead`: what a faulty text gives, so that it costs no more than itself; null where it rejects the record. */
	constructor(
		readonly source: ValueSource,
		private readonly convert: (text: string) => string | CellFault,
		private readonly repeats = true,
		private readonly instead: string | null = null
	) {}

	/** The canonical text; where a fault was noted, what stands instead of it, or nothing. */
	take(draft: RecordDraft): string {
		const { index, limits } = this.source;
		// A constant is one text.
		const number = index === null ? 0 : (draft.entry.textNumbers?.[index] ?? -1);
		const known = number < 0 ? undefined : this.numbered[number];
		if (known !== undefined) return known;
		const text = textOf(this.source, draft.entry.cells);
		const found = this.repeats ? this.remember(text) : this.convert(text);
		if (typeof found === 'string') {
			const far = limits && found !== '' ? farDay(found, limits) : null;
			if (far !== null) draft.note(far, this.source, text, 'warn');
			else if (number >= 0) this.numbered[number] = found;
			return found;
		}
		draft.note(found, this.source, text, this.instead === null && found.costs !== 'cell' ? 'row' : 'warn');
		return this.instead ?? '';
	}

	private remember(text: string): string | CellFault {
		const known = this.seen.get(text);
		if (known !== undefined) return known;
		const found = this.convert(text);
		if (this.seen.size < maxRemembered) this.seen.set(text, found);
		return found;
	}
}

/** The field of a table's column. Ids hardly ever repeat and are not remembered. `instead`: see `Field`. */
export function columnField(source: ValueSource, column: Column, instead: string | null = null): Field {
	if (isPersonId(source.target)) return personIdField(source, column);
	return new Field(
		source,
		(text) =>
			isScore(source.target) && column.kind === 'number' && text.trim() !== '' && missingOf(text) === null
				? scoreCell(column, text, source.writing, source.shares ?? false)
				: canonicalCell(column, text, source.writing, source.code),
		column.kind !== 'id',
		instead
	);
}

/** Fails closed: whatever is no pseudonym, such as a name that somebody corrected an id to, is no id of a person. */
const personIdField = (source: ValueSource, column: Column): Field =>
	new Field(
		source,
		(text) =>
			isOwnId(source, text) || text.trim() === '' || missingOf(text) !== null
				? canonicalCell(column, text, source.writing, source.code)
				: fault('identifier'),
		false
	);
