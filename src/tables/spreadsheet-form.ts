/** What separates cells, and the mark between a number and its fraction, in a CSV that a person opens in a spreadsheet. */
export interface SpreadsheetForm {
	delimiter: ',' | ';' | '\t';
	decimal: '.' | ',';
}

export const delimiters = [',', ';', '\t'] as const satisfies readonly SpreadsheetForm['delimiter'][];

/** The form that spreadsheets of a language expect: where the comma is the decimal mark, semicolons separate, unless asked otherwise. */
export function spreadsheetForm(language: string, delimiter?: SpreadsheetForm['delimiter']): SpreadsheetForm {
	const parts = new Intl.NumberFormat(language).formatToParts(0.5);
	const comma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
	const decimal = comma ? ',' : '.';
	if (delimiter === undefined) return { delimiter: comma ? ';' : ',', decimal };
	// Whoever asks for the other of the two has a spreadsheet of the other habit.
	return { delimiter, decimal: delimiter === ',' ? '.' : delimiter === ';' ? ',' : decimal };
}
