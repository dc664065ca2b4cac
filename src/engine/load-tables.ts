import type { DeclaredDelivery } from '#schemas/delivery.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Column } from '#schemas/tables/column.ts';
import { cellBefore, type Table } from '#schemas/tables/table.ts';
import type { FillableEngine } from './engine.ts';
import { lockDown } from './engine-settings.ts';
import { quote } from './sql-literal.ts';
import { createTables, fillDefinitions, typeOf } from './create-tables.ts';

/** What happened to the rows of one file: a row of the table `import_batch`. */
export interface ImportBatch {
	file: string;
	table: string;
	sha256: string;
	read: number;
	accepted: number;
	rejected: number;
	blank: number;
	/** The country whose partner delivered it; null where its name tells. */
	country: string | null;
}

/** What an empty database is filled with. */
export interface DatabaseContents {
	programme: Programme;
	catalogue: readonly Definition[];
	/** Canonical CSV by the table's name; columns that the table does not have, such as `source`, are ignored. */
	tables: ReadonlyMap<string, Uint8Array>;
	files: readonly ImportBatch[];
	/** What the partners of countries said of their tables. */
	declared?: readonly { country: string; said: readonly DeclaredDelivery[] }[];
}

/** The column names in the first line of a canonical CSV, which has no quotes. */
function headerOf(bytes: Uint8Array): string[] {
	const end = bytes.indexOf(10);
	return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).split(',');
}

/** The type as which a column's cells are read: of codes and days there are few, so that reading them at once is quicker than text first. */
const readAs = (table: Table, name: string): string => {
	const column = table.columns[name];
	const atOnce = column?.kind === 'code' || column?.kind === 'date';
	return atOnce ? typeOf(table.name, name, column) : 'VARCHAR';
};

/** SQL: the typed value of a canonical cell, null where it is empty. */
function typed(table: Table, name: string, column: Column, cell: string): string {
	if (column.kind !== 'flag') return `CAST(${cell} AS ${typeOf(table.name, name, column)})`;
	return `CASE ${cell} WHEN 'yes' THEN true WHEN 'no' THEN false ELSE CAST(${cell} AS BOOLEAN) END`;
}

/**
 * Inserts the rows of a canonical CSV into their table, in order. A column that the programme did not ask for when the file
 * was written has `cellBefore`. Throws when the file does not fit the table; the error contains no value from a row.
 */
export async function fillTable(engine: FillableEngine, table: Table, bytes: Uint8Array): Promise<void> {
	const header = headerOf(bytes);
	const columns = Object.entries(table.columns);
	const absent = columns.find(([name]) => !header.includes(name) && cellBefore(table, name) === null);
	if (absent) throw new Error(`missing column of ${table.name}.csv: ${absent[0]}`);
	const cellOf = (name: string) =>
		header.includes(name) ? `c${header.indexOf(name)}` : `nullif(${quote(cellBefore(table, name)!)}, '')`;
	const path = await engine.registerFile(`${table.name}.csv`, bytes);
	// Columns are named by index, because a table's own column `source` may occur next to the `source` of its rows.
	const places = header.map((name, i) => {
		const type = header.indexOf(name) === i ? readAs(table, name) : 'VARCHAR';
		return `'c${i}': ${quote(type)}`;
	});
	try {
		await engine.run(`INSERT INTO ${table.name} (${columns.map(([name]) => name).join(', ')})
			SELECT ${columns.map(([name, column]) => typed(table, name, column, cellOf(name))).join(', ')}
			FROM read_csv(${quote(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
				new_line = '\\n', compression = 'none', columns = {${places.join(', ')}})`);
	} catch {
		// DuckDB's own message would quote the row.
		throw new Error(`invalid ${table.name}.csv: a row does not fit the table`);
	} finally {
		await engine.dropFile(path).catch(() => undefined);
	}
}

/** Creates the tables of a programme in an empty engine, fills those it defines, and stores the programme and the catalogue. */
export async function createProgrammeTables(
	engine: FillableEngine,
	{ programme, catalogue }: Pick<DatabaseContents, 'programme' | 'catalogue'>
): Promise<void> {
	const documents = { programme, catalogue };
	await engine.run(
		[
			...createTables(programme),
			...fillDefinitions(programme),
			`INSERT INTO document VALUES ${Object.entries(documents)
				.map(([name, value]) => `(${quote(name)}, ${quote(JSON.stringify(value))})`)
				.join(', ')}`
		].join(';\n')
	);
}

/** Replaces the rows of `import_batch`, which list the files that the records came from. */
export async function fillImportBatches(
	engine: FillableEngine,
	files: readonly ImportBatch[]
): Promise<void> {
	const rows = files.map(
		({ file, table, sha256, read, accepted, rejected, blank, country }) =>
			`(${[file, table, sha256].map(quote).join(', ')}, ${read}, ${accepted}, ${rejected}, ${blank}, ${country === null ? 'NULL' : quote(country)})`
	);
	await engine.run('DELETE FROM import_batch');
	if (rows.length > 0) await engine.run(`INSERT INTO import_batch VALUES ${rows.join(', ')}`);
}

/** SQL: what the partner of a country said of its tables, for the table `declared_delivery`; empty where nothing was said. */
export function declarationSql(country: string, said: readonly DeclaredDelivery[]): string {
	if (said.length === 0) return '';
	const rows = said.map((one) => {
		const until = one.state === 'until' ? `DATE ${quote(one.until)}` : 'NULL';
		return `(${quote(country)}, ${quote(one.table)}, ${quote(one.state)}, ${until})`;
	});
	return `INSERT INTO declared_delivery VALUES ${rows.join(', ')}`;
}

/**
 * Fills an empty engine with the same content as a records file: all tables of the programme, its definitions, and the
 * given rows; afterwards no setting can be changed and no file can be read. Throws for a table that the programme does not know, and
 * for bytes that are not canonical.
 */
export async function fillDatabase(engine: FillableEngine, contents: DatabaseContents): Promise<void> {
	const known = contributedTables(contents.programme);
	const unknown = [...contents.tables.keys()].find((name) => !known.some((table) => table.name === name));
	if (unknown !== undefined) throw new Error(`unknown table: ${unknown}`);
	await createProgrammeTables(engine, contents);
	await fillImportBatches(engine, contents.files);
	for (const { country, said } of contents.declared ?? [])
		if (said.length > 0) await engine.run(declarationSql(country, said));
	for (const table of known) {
		const bytes = contents.tables.get(table.name);
		if (bytes) await fillTable(engine, table, bytes);
	}
	for (const statement of lockDown) await engine.run(statement);
}
