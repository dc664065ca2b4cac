import { guarded } from './guard.ts';

export type CsvValue = string | number | boolean | null;

export interface CsvForm {
	/**
	 * `guarded`: for files that people open in a spreadsheet, which `spreadsheet.ts` writes. A text that would run there or become
	 * something else begins with an apostrophe; numbers stay numbers. `verbatim`: for tables that programs read again, byte for byte.
	 */
	formulas: 'guarded' | 'verbatim';
	lineEnd: '\n' | '\r\n';
	delimiter?: ',' | ';' | '\t';
	/** The mark of numbers that are none of text. */
	decimal?: '.' | ',';
	/** `all`: every cell is quoted; otherwise those alone that need it. */
	quotes?: 'all';
}

/** Rows as CSV after RFC 4180, each with its line end; null is the empty cell. The only place where cells are quoted. */
export function writeCsv(rows: readonly (readonly CsvValue[])[], form: CsvForm): string {
	const { formulas, lineEnd, delimiter = ',', decimal = '.', quotes } = form;
	const special = new RegExp(`["\\r\\n${delimiter}]`);
	const cell = (value: CsvValue): string => {
		if (value === null) return '';
		const plain = typeof value === 'number' ? String(value).replace('.', decimal) : String(value);
		const text = formulas === 'guarded' && typeof value === 'string' ? guarded(plain, decimal) : plain;
		// Quoted, so that no reader takes the apostrophe for a quote of its own.
		if (text === plain && quotes !== 'all' && !special.test(text)) return text;
		return `"${text.replaceAll('"', '""')}"`;
	};
	return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}
