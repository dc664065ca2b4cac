import { contributedTables } from '#schemas/tables/all.ts';
import type { Programme } from '#schemas/programme.ts';
import { readCsv, recordsIn } from '#tables/csv-reader.ts';
import { writeCsv } from '#tables/csv-writer.ts';

/** The rows of a CSV as lists of cells, header first: headers may repeat, so columns are addressed by number. */
export function rowsOf(text: string): string[][] {
	return readCsv(text).filter(([first, ...others]) => first !== '' || others.length > 0);
}

/** The rows of a CSV whose headers do not repeat, each as an object. */
export const recordsOf = (text: string): Record<string, string>[] => recordsIn(rowsOf(text));

/** The text of one contributed table: all its columns in order; missing values are empty. */
export function tableText(programme: Programme, name: string, rows: Record<string, string>[]): string {
	const table = contributedTables(programme).find((one) => one.name === name);
	if (!table) throw new Error(`unknown table: "${name}"`);
	const fields = Object.keys(table.columns);
	const cells = rows.map((row) => {
		const stranger = Object.keys(row).find((key) => !fields.includes(key));
		if (stranger !== undefined) throw new Error(`unknown column of ${name}: "${stranger}"`);
		return fields.map((field) => row[field] ?? '');
	});
	return writeCsv([fields, ...cells], { formulas: 'verbatim', lineEnd: '\n' });
}

/** The code for a word of the source. Throws for an unknown word, naming the known ones. */
export function codeOf(codes: Readonly<Record<string, string>>, word: string, noun: string): string {
	const code = Object.hasOwn(codes, word) ? codes[word] : undefined;
	if (code === undefined)
		throw new Error(`unknown ${noun}: "${word}"; known are ${Object.keys(codes).join(', ')}`);
	return code;
}
