import Papa from 'papaparse';

/**
 * The rows of a text with commas (or another `delimiter`), header first, every cell as it is written. For tables in a known form, such as canonical
 * ones: the files of strangers are read by `src/import`, which finds out their form and survives broken quotes.
 * Throws, without a value, where a quote is wrong.
 */
export function readCsv(text: string, lineEnd: '\n' | 'any' = 'any', delimiter: ',' | ';' = ','): string[][] {
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter,
		...(lineEnd === 'any' ? {} : { newline: lineEnd })
	});
	const fault = errors[0];
	if (fault?.code === 'MissingQuotes') throw new Error('invalid CSV: its last line does not end');
	if (fault) throw new Error(`invalid CSV: ${fault.message} (row ${fault.row})`);
	// The line end of the last row is not the beginning of another.
	if (data.length > 0 && data.at(-1)!.length === 1 && data.at(-1)![0] === '') data.pop();
	return data;
}

/** The rows of a table that this software wrote. Throws where the last line does not end, as when a file was cut off. */
export function readTable(csv: Uint8Array): string[][] {
	if (csv.length === 0) throw new Error('invalid table: it has no header');
	if (csv.at(-1) !== 0x0a) throw new Error('invalid table: its last line does not end');
	return readCsv(new TextDecoder().decode(csv), '\n');
}

/** The rows below the header as objects; what a row does not give is empty. */
export function recordsIn([header = [], ...rows]: readonly (readonly string[])[]): Record<string, string>[] {
	return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}
