import { cellBefore, type Table } from '#schemas/tables/table.ts';
import { readTable } from '#tables/csv-reader.ts';
import { writeCsv } from '#tables/csv-writer.ts';
import { cellsIn, lineOf } from './canonical-cells.ts';

/** One row of a canonical table: its line without the source. */
export interface CanonicalRow {
	/** The cells of the table's key, joined as the rules write it. */
	key: string;
	text: string;
	/** Name of the recipe whose import added it. */
	source: string;
	/** Index among the rows of the incoming file; null for a row that is stored already. */
	place: number | null;
}

const encoder = new TextEncoder();
/** A cell is one line; what people wrote in words may have a comma or a quote. */
const broken = /[\r\n]/;
const marked = /[",\r\n]/;
const isWords = (kind: string) => kind === 'text' || kind === 'link';

/** The cell of a column. */
export const rowCell = (table: Table, column: string, { text }: Pick<CanonicalRow, 'text'>): string =>
	cellsIn(text)[Object.keys(table.columns).indexOf(column)] ?? '';

/**
 * The rows of a canonical CSV in order. `source` is the name of the recipe that brings them; null where the
 * last column has it. Columns are taken by name: one that the programme did not ask for when the file was written has
 * `cellBefore`, one that it no longer asks for is dropped. Throws, without quoting a value, when a column is missing that
 * has no such cell, or a line has the wrong number of cells.
 */
export function rowsOf(table: Table, bytes: Uint8Array, source: string | null): CanonicalRow[] {
	const [header = [], ...lines] = readTable(bytes);
	const columns = Object.keys(table.columns);
	const named = source === null ? header.slice(0, -1) : header;
	const cellsBefore = columns.map((name) => (named.includes(name) ? null : cellBefore(table, name)));
	const places = columns.map((name) => named.indexOf(name));
	const sourced = source !== null || header.at(-1) === 'source';
	if (!sourced || places.some((at, i) => at < 0 && cellsBefore[i] === null))
		throw new Error(`invalid ${table.name}.csv: its header is not that of the table`);
	const words = Object.values(table.columns).map(({ kind }) => isWords(kind));
	const keyed = table.key.map((column) => columns.indexOf(column));
	return lines.map((line, place) => {
		const name = source ?? line.at(-1)!;
		const cells = places.map((at, i) => (at < 0 ? cellsBefore[i]! : (line[at] ?? '')));
		// Any other cell that would need quotes is no value of a canonical table.
		const unfit = (cell: string, i: number) => (words[i] ? broken : marked).test(cell);
		if (line.length !== header.length || cells.some(unfit))
			throw new Error(`invalid ${table.name}.csv: line ${place + 2} has not the cells of the table`);
		return {
			key: keyed.map((column) => cells[column] ?? '').join('/'),
			text: lineOf(cells),
			source: name,
			place: source === null ? null : place
		};
	});
}

/** Canonical CSV with the last column `source`; the same rows give the same bytes. */
export const bytesOf = (table: Table, rows: readonly CanonicalRow[]): Uint8Array<ArrayBuffer> =>
	encoder.encode(textOf(table, rows));

/** A stored table with the columns that it has only since; any other is as it was. */
export function withLaterColumns(table: Table, csv: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const header = new TextDecoder().decode(csv.subarray(0, Math.max(0, csv.indexOf(10)))).split(',');
	const lacks = Object.keys(table.columns).filter((name) => !header.includes(name));
	const isOlder = lacks.length > 0 && lacks.every((name) => table.later?.includes(name));
	return isOlder ? bytesOf(table, rowsOf(table, csv, null)) : csv;
}

export function textOf(table: Table, rows: readonly CanonicalRow[]): string {
	const header = `${[...Object.keys(table.columns), 'source'].join(',')}\n`;
	// Few recipes bring many rows; a name has no line breaks.
	const written = new Map<string, string>();
	const last = (source: string): string => {
		const known = written.get(source);
		if (known !== undefined) return known;
		const cell = writeCsv([[source.replace(/[\r\n]+/g, ' ')]], { formulas: 'verbatim', lineEnd: '\n' });
		written.set(source, cell);
		return cell;
	};
	return header + rows.map(({ text, source }) => `${text},${last(source)}`).join('');
}
