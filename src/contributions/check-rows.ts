import { cellsIn } from '#changes/canonical-cells.ts';
import { rowCell, rowsOf, type CanonicalRow } from '#changes/canonical-rows.ts';
import { identifierInWords } from '#privacy/identifier-in-words.ts';
import { cellSchema } from '#schemas/tables/row-schema.ts';
import { cellBefore, type Table } from '#schemas/tables/table.ts';
import type { Bytes } from '#storage/files.ts';
import { ContributionFault } from './fault.ts';

/**
 * The rows of a table that a partner of a country hands over. Throws where the table is another than the programme's, a cell is not
 * what its column holds, two rows have one key, or a row is another country's. No fault quotes a value.
 */
export function checkedRows(table: Table, csv: Bytes, country: string, source: string): CanonicalRow[] {
	const rows = checkedTable(table, csv, source);
	requireCountry(table, rows, country);
	return rows;
}

/** The rows of a table of whatever countries; `source` is null where the last column names it. Throws as `checkedRows` does. */
export function checkedTable(table: Table, csv: Bytes, source: string | null): CanonicalRow[] {
	checkText(table, csv);
	checkHeader(table, csv, source === null);
	const rows = canonical(table, csv, source);
	checkCells(table, rows);
	const keys = new Set<string>();
	rows.forEach((row, i) => {
		if (keys.has(row.key)) throw new ContributionFault('key-twice', { table: table.name, line: i + 2 });
		keys.add(row.key);
	});
	return rows;
}

/** Throws where a row is of another country than the one whose partner hands it over. */
export function requireCountry(table: Table, rows: readonly CanonicalRow[], country: string): void {
	if (!('country' in table.columns)) return;
	rows.forEach((row, i) => {
		const other = rowCell(table, 'country', row);
		if (other !== '' && other !== country)
			throw new ContributionFault('other-country', { table: table.name, line: i + 2, country, other });
	});
}

function checkText(table: Table, csv: Bytes): void {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(csv);
	} catch (error) {
		throw new ContributionFault('table', { table: table.name }, error);
	}
}

function canonical(table: Table, csv: Bytes, source: string | null): CanonicalRow[] {
	try {
		return rowsOf(table, csv, source);
	} catch (error) {
		throw new ContributionFault('table', { table: table.name }, error);
	}
}

/** A characteristic that the programme asks for only since may lack; whatever else differs makes it another table. */
function checkHeader(table: Table, csv: Bytes, sourced: boolean): void {
	const end = csv.indexOf(10);
	const all = new TextDecoder().decode(csv.subarray(0, Math.max(0, end))).split(',');
	const header = sourced ? all.slice(0, -1) : all;
	const columns = Object.keys(table.columns);
	const other = header.find((name, i) => !columns.includes(name) || header.indexOf(name) < i);
	const lacks = columns.find((name) => !header.includes(name) && cellBefore(table, name) === null);
	const column = other ?? lacks;
	if (column !== undefined)
		throw new ContributionFault('tables', { table: table.name, column: column.slice(0, 40) });
}

function checkCells(table: Table, rows: readonly CanonicalRow[]): void {
	const columns = Object.entries(table.columns).map(([name, column]) => ({
		name,
		schema: cellSchema(column),
		inWords: column.kind === 'text' || column.kind === 'link',
		// Few columns have many texts.
		right: new Set<string>()
	}));
	rows.forEach((row, i) => {
		cellsIn(row.text).forEach((cell, at) => {
			const { name, schema, inWords, right } = columns[at]!;
			if (right.has(cell)) return;
			if (!schema.safeParse(cell).success)
				throw new ContributionFault('cell', { table: table.name, column: name, line: i + 2 });
			if (inWords && identifierInWords(cell) !== null)
				throw new ContributionFault('identifier', { table: table.name, column: name, line: i + 2 });
			right.add(cell);
		});
	});
}
