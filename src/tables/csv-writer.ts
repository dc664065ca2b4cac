import { isFormula } from './formula.ts';

export type CsvValue = string | number | boolean | null;

export interface CsvForm {
	/**
	 * `guarded`: for files that people open in a spreadsheet. A text that would run there as a formula begins with an apostrophe;
	 * numbers stay as they are. `verbatim`: for tables that programs read again, byte for byte.
	 */
	formulas: 'guarded' | 'verbatim';
	lineEnd: '\n' | '\r\n';
	delimiter?: ',' | ';' | '\t';
	/** `all`: every cell is quoted; otherwise those alone that need it. */
	quotes?: 'all';
}

/** Rows as CSV after RFC 4180, each with its line end; null is the empty cell. The only place where cells are quoted. */
export function writeCsv(rows: readonly (readonly CsvValue[])[], form: CsvForm): string {
	const { formulas, lineEnd, delimiter = ',', quotes } = form;
	const special = new RegExp(`["\\r\\n${delimiter}]`);
	const cell = (value: CsvValue): string => {
		if (value === null) return '';
		const text = String(value);
		const runs = formulas === 'guarded' && typeof value === 'string' && isFormula(text);
		if (!runs && quotes !== 'all' && !special.test(text)) return text;
		return `"${runs ? "'" : ''}${text.replaceAll('"', '""')}"`;
	};
	return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}
