import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Column } from '#schemas/tables/column.ts';
import type { Table } from '#schemas/tables/table.ts';
import type { FillableEngine } from './engine.ts';
import { seal } from './engine-settings.ts';
import { quote } from './sql-literal.ts';
import { createTables, fillDefinitions, typeOf } from './tables.ts';

/** What became of the rows of one file, as the table `import_batch` holds it. */
export interface Batch {
	file: string;
	table: string;
	sha256: string;
	read: number;
	accepted: number;
	rejected: number;
	blank: number;
}

/** What an empty database is filled with. */
export interface Filling {
	programme: Programme;
	catalogue: readonly Definition[];
	/** Canonical CSV by the table's name; columns that the table has not, such as `source`, are passed over. */
	tables: ReadonlyMap<string, Uint8Array>;
	files: readonly Batch[];
}

/** The names of the first line of a canonical CSV, which has no quotes. */
function headerOf(bytes: Uint8Array): string[] {
	const end = bytes.indexOf(10);
	return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).split(',');
}

/** SQL: the typed value of a canonical cell, which may be empty. */
function typed(table: Table, name: string, column: Column, text: string): string {
	const cell = `nullif(${text}, '')`;
	if (column.kind !== 'flag') return `CAST(${cell} AS ${typeOf(table.name, name, column)})`;
	return `CASE ${cell} WHEN 'yes' THEN true WHEN 'no' THEN false ELSE CAST(${cell} AS BOOLEAN) END`;
}

/**
 * Puts the rows of a canonical CSV into their table, in their order. Throws, without a value of any row, when the file is
 * not of that table.
 */
export async function fillTable(engine: FillableEngine, table: Table, bytes: Uint8Array): Promise<void> {
	const header = headerOf(bytes);
	const columns = Object.entries(table.columns);
	const absent = columns.find(([name]) => !header.includes(name));
	if (absent) throw new Error(`missing column of ${table.name}.csv: ${absent[0]}`);
	const path = await engine.give(`${table.name}.csv`, bytes);
	// By place: a table may have a `source` of its own beside that of its rows.
	const places = header.map((_, i) => `'c${i}'`);
	try {
		await engine.run(`INSERT INTO ${table.name} (${columns.map(([name]) => name).join(', ')})
			SELECT ${columns.map(([name, column]) => typed(table, name, column, `c${header.indexOf(name)}`)).join(', ')}
			FROM read_csv(${quote(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
				new_line = '\\n', compression = 'none', columns = {${places.map((place) => `${place}: 'VARCHAR'`).join(', ')}},
				force_not_null = [${places.join(', ')}])`);
	} catch {
		// DuckDB's own words would quote the row.
		throw new Error(`invalid ${table.name}.csv: a row does not fit the table`);
	} finally {
		await engine.drop(path).catch(() => undefined);
	}
}

/** Creates the tables of a programme in an empty engine, with its definitions and what the records say of themselves. */
export async function fillFrame(
	engine: FillableEngine,
	{ programme, catalogue }: Pick<Filling, 'programme' | 'catalogue'>
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

/** Says which files the rows came from, in place of what was said before. */
export async function fillFiles(engine: FillableEngine, files: readonly Batch[]): Promise<void> {
	const rows = files.map(
		({ file, table, sha256, read, accepted, rejected, blank }) =>
			`(${[file, table, sha256].map(quote).join(', ')}, ${read}, ${accepted}, ${rejected}, ${blank})`
	);
	await engine.run('DELETE FROM import_batch');
	if (rows.length > 0) await engine.run(`INSERT INTO import_batch VALUES ${rows.join(', ')}`);
}

/**
 * Makes an empty engine what a records file would have made it: all tables of the programme, its definitions, and the
 * rows given; afterwards nothing can be configured and no file is reached. Throws for a table that the programme does not know, and for bytes
 * that are not canonical.
 */
export async function fill(engine: FillableEngine, filling: Filling): Promise<void> {
	const known = contributedTables(filling.programme);
	const stranger = [...filling.tables.keys()].find((name) => !known.some((table) => table.name === name));
	if (stranger !== undefined) throw new Error(`unknown table: ${stranger}`);
	await fillFrame(engine, filling);
	await fillFiles(engine, filling.files);
	for (const table of known) {
		const bytes = filling.tables.get(table.name);
		if (bytes) await fillTable(engine, table, bytes);
	}
	for (const statement of seal) await engine.run(statement);
}
