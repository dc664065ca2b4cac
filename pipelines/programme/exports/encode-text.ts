import { writeCsv } from '#tables/csv-writer.ts';
import type { Field } from './export.ts';

type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le';

/** Characters of Windows-1252 with another number in Unicode; all others that are used here have the same. */
const special = new Map([
	['€', 0x80],
	['–', 0x96],
	['—', 0x97],
	['’', 0x92],
	['“', 0x93],
	['”', 0x94]
]);

export function encode(text: string, encoding: Encoding): Uint8Array {
	switch (encoding) {
		case 'utf-8':
			return new TextEncoder().encode(text);
		case 'utf-8-bom':
			return new TextEncoder().encode(`\uFEFF${text}`);
		case 'utf-16le':
			return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
		case 'windows-1252':
			return Uint8Array.from(
				Array.from(text, (letter) => {
					const byte = special.get(letter) ?? letter.codePointAt(0)!;
					// Excel writes a question mark for what the encoding lacks.
					return byte < 256 ? byte : 0x3f;
				})
			);
	}
}

interface Dialect {
	delimiter: ',' | ';' | '\t';
	/** Whether every cell is quoted, or only those that need it. */
	quoted: boolean;
	lineEnd: '\n' | '\r\n';
}

/** Rows of texts as one text of separated cells, as a tool writes them: no tool guards its formulas. */
export const separated = (rows: string[][], { quoted, ...dialect }: Dialect): string =>
	writeCsv(rows, { formulas: 'verbatim', ...dialect, ...(quoted ? { quotes: 'all' } : {}) });

/** Header and cells of fields, row by row. */
export const rowsOf = (fields: Field[]): string[][] => [
	fields.map(({ header }) => header),
	...fields[0]!.cells.map((_, i) => fields.map(({ cells }) => cells[i]!))
];
