import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { typeOf } from '#engine/create-tables.ts';
import { cellBefore, type Table } from '#schemas/tables/table.ts';
import { typedCell } from './cell-sql.ts';
import { copyRows } from './copy-rows.ts';
import type { Database } from './open-records-database.ts';
import type { DeliveredFile } from './delivered-files.ts';
import type { FaultLog } from './faults.ts';
import { quote } from '#engine/sql-literal.ts';
import type { Header } from './scan/read-header.ts';
import type { FileStructure } from './scan/scan.ts';
import { longestRecord } from './scan/record-span.ts';

/**
 * Makes the table a staging table that accepts every row: a cell has its typed value where it is valid for its column, null
 * where it is not. Two extra columns refer to the file: `line`, the physical line, where it does not follow from the row's
 * position; and `raw`, the texts of a row that has an invalid cell. Both are null in files without faults.
 */
export async function openStaging(database: Database, table: Table): Promise<void> {
	await database.run(
		`CREATE OR REPLACE TABLE ${table.name} AS
		SELECT *, CAST(NULL AS BIGINT) AS line, CAST(NULL AS VARCHAR[]) AS raw FROM ${table.name} LIMIT 0`
	);
}

/** Drops the extra columns and restores NOT NULL. */
export async function closeStaging(database: Database, { name, columns }: Table): Promise<void> {
	const required = Object.entries(columns).filter(([, { nullable }]) => !nullable);
	await database.inTransaction([
		`ALTER TABLE ${name} DROP COLUMN raw`,
		`ALTER TABLE ${name} DROP COLUMN line`,
		...required.map(([column]) => `ALTER TABLE ${name} ALTER ${column} SET NOT NULL`)
	]);
}

/** Reads the rows of one file into its staging table, in their order. Records that are not valid rows go to the fault log. */
export async function stageRows(
	database: Database,
	{
		delivery,
		table,
		structure,
		header
	}: { delivery: DeliveredFile; table: Table; structure: FileStructure; header: Header },
	folder: string,
	log: FaultLog,
	signal?: AbortSignal
): Promise<void> {
	// DuckDB reads the file by a name of ours: it would read * and [ in the user's path as a pattern.
	const file = join(folder, `${delivery.file}.csv`);
	if (structure.plain) symlinkSync(resolve(delivery.path), file);
	else await copyRows({ file: delivery.file, path: delivery.path, header }, file, log, signal);
	await log.flush();
	const [before] = await database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table.name}`);
	await database.run(
		`INSERT INTO memory.delivered VALUES (${delivery.file}, ${quote(delivery.name)}, ${quote(table.name)},
			${before!.n}, ${before!.n + structure.records})`
	);
	if (structure.records === 0) return;
	await database.run(insertStatement(table, file, header, structure));
	const [after] = await database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table.name}`);
	if (after!.n - before!.n !== structure.records)
		throw new Error(
			`${delivery.name}: ${structure.records} rows were found, but the database read ${after!.n - before!.n}; nothing was written`
		);
}

function insertStatement(
	table: Table,
	file: string,
	header: Header,
	{ plain, folded }: FileStructure
): string {
	const columns = Object.entries(table.columns).map(([column, kind], i) => ({
		column,
		typed: `${typedCell(kind, `c.${column}`, typeOf(table.name, column, kind))} AS v${i}`,
		fits: kind.nullable ? `(v${i} IS NOT NULL OR ${column} = '')` : `v${i} IS NOT NULL`
	}));
	const names = columns.map(({ column }) => column).join(', ');
	const texts = header.columns.map((column) => `${quote(column)}: 'VARCHAR'`);
	const shape = plain
		? `header = true, new_line = ${quote(header.lineEnd === '\r\n' ? '\\r\\n' : '\\n')}, columns = {${texts.join(', ')}}`
		: `header = false, new_line = '\\n', columns = {'line': 'BIGINT', ${texts.join(', ')}}`;
	const absent = Object.keys(table.columns).filter((column) => !header.columns.includes(column));
	const filled = absent.map((column) => `, ${quote(cellBefore(table, column) ?? '')} AS ${column}`).join('');
	return `INSERT INTO ${table.name} (${names}, line, raw)
		SELECT ${columns.map((_, i) => `v${i}`).join(', ')}, line,
			CASE WHEN ${columns.map(({ fits }) => fits).join(' AND ')} THEN NULL ELSE [${names}] END
		FROM (SELECT ${plain ? 'NULL AS line, ' : ''}*, ${columns.map(({ typed }) => typed).join(', ')}
			FROM (SELECT *${filled} FROM read_csv(${quote(file)}, auto_detect = false, delim = ',', quote = '"', escape = '"', compression = 'none',
				force_not_null = [${header.columns.map(quote).join(', ')}], max_line_size = ${4 * longestRecord},
				buffer_size = ${bufferSize}, parallel = ${folded === 0}, ${shape})) c)`;
}

/** Bytes with fewer rows than a row group: larger buffers leave up to 40 % of the database file unused. */
const bufferSize = 2_000_000;
