import type { Recipe } from '#schemas/recipe.ts';
import { missingOf } from '../values/missing-value.ts';
import type { ColumnProfile } from '../importer.ts';
import { dayCell, numberCell, type Writing } from './parse-cell.ts';
import type { CellFault } from './cell-fault.ts';
import { Field } from './field.ts';
import { writingOf } from './value-source.ts';

/** Faults that are questions about the whole column: they reject no single record. */
const columnQuestions = new Set(['day-order-open', 'two-digit-year', 'number-mark-open']);

/**
 * Readers of columns without a target that evidently hold dates or numbers: a value of another kind rejects
 * its record, even where nothing of the file would be stored.
 */
export function unassignedFields(recipe: Recipe, profiles: readonly ColumnProfile[]): Field[] {
	const targets = new Map(recipe.columns.map((column) => [column.index, column]));
	return profiles.flatMap((profile) => {
		const { index, name } = profile;
		const kind = isSerialDay(profile) ? 'date' : profile.kind;
		const column = targets.get(index) ?? null;
		if (column?.target || !['date', 'number', 'integer'].includes(kind)) return [];
		const writing = writingOf(column, profile, recipe.reading);
		const source = { target: '', index, name, value: null, writing, code: () => null };
		return [new Field(source, (text) => checked(text, writing, kind === 'date' ? dayCell : numberCell))];
	});
}

const dayName =
	/(^|[^\p{L}])(date|DATE|Date)$|\p{Ll}Date$|([Dd]ato|DATO|[Dd]atum|DATUM|[Pp]äivä|[Pp]äivämäärä|[Pp]vm|PVM)$/u;

/** A column named like a date whose values are all Excel's serial numbers of dates. */
const isSerialDay = ({ name, kind, values }: ColumnProfile): boolean =>
	kind === 'integer' &&
	dayName.test(name.trim().slice(-40)) &&
	values.length > 0 &&
	values.every(([text]) => /^[2-5]\d{4}$/.test(text));

function checked(
	text: string,
	writing: Writing,
	read: (text: string, writing: Writing) => string | CellFault
): string | CellFault {
	if (text.trim() === '') return '';
	const found = read(text, writing);
	if (typeof found === 'string' || columnQuestions.has(found.code)) return '';
	return missingOf(text) === null ? found : '';
}
