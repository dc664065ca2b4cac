import { writeCsv } from '#tables/csv-writer.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Texts of an edition are UTF-8 with line feeds, on every machine. */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Throws for bytes that are not UTF-8. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Indented JSON, keys in the order in which they were written. */
export const json = (value: unknown): string => `${JSON.stringify(value, undefined, '\t')}\n`;

/** A JSON array with one entry per line, so that two editions can be compared line by line. */
export const jsonLines = (entries: readonly unknown[]): string =>
	entries.length === 0 ? '[]' : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;

/** CSV with line feeds, every cell as it is: what is signed must not depend on what a spreadsheet would do with it. */
export const csv = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
	writeCsv([columns, ...rows], { formulas: 'verbatim', lineEnd: '\n' });
