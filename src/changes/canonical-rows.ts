import type { Table } from '#schemas/tables/table.ts';

/** One row of a canonical table, as the text of its line without the source. */
export interface CanonicalRow {
	/** The cells of the table's key, joined. */
	key: string;
	text: string;
	/** Name of the recipe that brought it. */
	source: string;
	/** Place among the rows of the incoming file; null for a row that is here already. */
	place: number | null;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Where the `n`-th comma of a line stands; its end when there are fewer. */
function afterCells(line: string, n: number): number {
	let at = -1;
	for (let i = 0; i < n; i += 1) {
		at = line.indexOf(',', at + 1);
		if (at < 0) return line.length;
	}
	return at;
}

/** The cell of a column; canonical cells are never quoted. */
export const rowCell = (table: Table, column: string, { text }: Pick<CanonicalRow, 'text'>): string =>
	text.split(',')[Object.keys(table.columns).indexOf(column)] ?? '';

/** The key of a line, as the rules write it. */
export function rowKey(table: Table, text: string): string {
	const columns = Object.keys(table.columns);
	const cells = text.split(',');
	return table.key.map((column) => cells[columns.indexOf(column)] ?? '').join('/');
}

const unquoted = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

/**
 * The rows of a canonical CSV in their order. `source` is the name of what brought them; null where the last column says it.
 * Throws, without a value, when the header is not that of the table or a line has not its cells.
 */
export function rowsOf(table: Table, bytes: Uint8Array, source: string | null): CanonicalRow[] {
	const [header = '', ...lines] = decoder.decode(bytes).split('\n');
	const columns = Object.keys(table.columns);
	const expected = [...columns, ...(source === null ? ['source'] : [])].join(',');
	if (header !== expected) throw new Error(`invalid ${table.name}.csv: its header is not that of the table`);
	if (lines.at(-1) === '') lines.pop();
	return lines.map((line, place) => {
		const end = source === null ? afterCells(line, columns.length) : line.length;
		const text = line.slice(0, end);
		if (text.includes('"') || text.split(',').length !== columns.length)
			throw new Error(`invalid ${table.name}.csv: line ${place + 2} has not the cells of the table`);
		return {
			key: rowKey(table, text),
			text,
			source: source ?? unquoted(line.slice(end + 1)),
			place: source === null ? null : place
		};
	});
}

/** Cells are quoted where they must be; a name has no line breaks. */
function quoted(name: string): string {
	const line = name.replace(/[\r\n]+/g, ' ');
	return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

/** Canonical CSV with the last column `source`; the same rows give the same bytes. */
export const bytesOf = (table: Table, rows: readonly CanonicalRow[]): Uint8Array<ArrayBuffer> =>
	encoder.encode(textOf(table, rows));

export function textOf(table: Table, rows: readonly CanonicalRow[]): string {
	const header = `${[...Object.keys(table.columns), 'source'].join(',')}\n`;
	return header + rows.map(({ text, source }) => `${text},${quoted(source)}\n`).join('');
}
