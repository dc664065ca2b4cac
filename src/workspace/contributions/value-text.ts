import { codeText } from '#language/target.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';

/** A cell of a contribution as people read it: codes by their names, days as the language writes them. */
export function valueText(
	t: Translate,
	programme: Programme,
	table: string,
	column: string,
	value: string
): string {
	if (value === '') return t('contributions.value-empty');
	const kind = contributedTables(programme).find(({ name }) => name === table)?.columns[column]?.kind;
	try {
		if (kind === 'code') return codeText(t, `${table}.${column}`, value, programme);
		if (kind === 'date') return t.day(value);
	} catch {
		// A code that has no name here is shown as it is.
	}
	return t.given(value);
}
