import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { typeOf } from '#engine/create-tables.ts';
import type { Table } from '#schemas/tables/table.ts';
import { typedCell } from './cell-sql.ts';
import { copyRows } from './copy.ts';
import type { Database } from './database.ts';
import type { Delivery } from './deliveries.ts';
import type { FaultLog } from './faults.ts';
import { quote } from '#engine/sql-literal.ts';
import type { Head } from './scan/head.ts';
import type { Structure } from './scan/scan.ts';
import { longestRecord } from './scan/span.ts';

/**
 * While a table is judged it takes every row: typed where the cell fits its column, null where it does not. Two more
 * columns tell of the file: `line`, the physical line where that is not simply the row's place; and `raw`, the texts
 * of a row in which some cell does not fit. Both are empty in good files and cost nothing there.
 */
export async function openStage(database: Database, table: Table): Promise<void> {
	await database.run(
		`CREATE OR REPLACE TABLE ${table.name} AS
		SELECT *, CAST(NULL AS BIGINT) AS line, CAST(NULL AS VARCHAR[]) AS raw FROM ${table.name} LIMIT 0`
	);
}

/** Gives the table its final shape back. */
export async function closeStage(database: Database, { name, columns }: Table): Promise<void> {
	const required = Object.entries(columns).filter(([, { nullable }]) => !nullable);
	await database.together([
		`ALTER TABLE ${name} DROP COLUMN raw`,
		`ALTER TABLE ${name} DROP COLUMN line`,
		...required.map(([column]) => `ALTER TABLE ${name} ALTER ${column} SET NOT NULL`)
	]);
}

/** The rows of one file go into their table, in their order. What is no row goes to the log. */
export async function stageRows(
	database: Database,
	{
		delivery,
		table,
		structure,
		head
	}: { delivery: Delivery; table: Table; structure: Structure; head: Head },
	folder: string,
	log: FaultLog,
	signal?: AbortSignal
): Promise<void> {
	// The name under which the database reads: in a path of the user's, * and [ would mean a pattern.
	const file = join(folder, `${delivery.file}.csv`);
	if (structure.plain) symlinkSync(resolve(delivery.path), file);
	else await copyRows({ file: delivery.file, path: delivery.path, head }, file, log, signal);
	await log.flush();
	const [before] = await database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table.name}`);
	await database.run(
		`INSERT INTO memory.delivered VALUES (${delivery.file}, ${quote(delivery.name)}, ${quote(table.name)},
			${before!.n}, ${before!.n + structure.records})`
	);
	if (structure.records === 0) return;
	await database.run(insertion(table, file, head, structure));
	const [after] = await database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table.name}`);
	if (after!.n - before!.n !== structure.records)
		throw new Error(
			`${delivery.name}: ${structure.records} rows were found, but the database read ${after!.n - before!.n}; nothing was written`
		);
}

function insertion(table: Table, file: string, head: Head, { plain, folded }: Structure): string {
	const columns = Object.entries(table.columns).map(([column, kind], i) => ({
		column,
		typed: `${typedCell(kind, `c.${column}`, typeOf(table.name, column, kind))} AS v${i}`,
		fits: kind.nullable ? `(v${i} IS NOT NULL OR ${column} = '')` : `v${i} IS NOT NULL`
	}));
	const names = columns.map(({ column }) => column).join(', ');
	const texts = head.columns.map((column) => `${quote(column)}: 'VARCHAR'`);
	const shape = plain
		? `header = true, new_line = ${quote(head.lineEnd === '\r\n' ? '\\r\\n' : '\\n')}, columns = {${texts.join(', ')}}`
		: `header = false, new_line = '\\n', columns = {'line': 'BIGINT', ${texts.join(', ')}}`;
	return `INSERT INTO ${table.name} (${names}, line, raw)
		SELECT ${columns.map((_, i) => `v${i}`).join(', ')}, line,
			CASE WHEN ${columns.map(({ fits }) => fits).join(' AND ')} THEN NULL ELSE [${names}] END
		FROM (SELECT ${plain ? 'NULL AS line, ' : ''}*, ${columns.map(({ typed }) => typed).join(', ')}
			FROM read_csv(${quote(file)}, auto_detect = false, delim = ',', quote = '"', escape = '"', compression = 'none',
				force_not_null = [${head.columns.map(quote).join(', ')}], max_line_size = ${4 * longestRecord},
				buffer_size = ${bufferSize}, parallel = ${folded === 0}, ${shape}) c)`;
}

/** Pieces of fewer rows than a row group: larger ones leave the database file with holes, up to 40 % of it. */
const bufferSize = 2_000_000;
