import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { offline } from '#engine/engine-settings.ts';
import { quote } from '#engine/sql-literal.ts';

/**
 * DuckDB while it fills a records file: `records` is the file in the making, the catalog in use; the catalogs `memory` and
 * `temp` hold what is needed meanwhile.
 */
export interface Database {
	run(sql: string): Promise<void>;
	/** Runs statements that hold together or not at all. */
	together(statements: readonly string[]): Promise<void>;
	/** The rows of a query; counts come as numbers. */
	rows<R>(sql: string): Promise<R[]>;
	/** How far the running statement is, from 0 to 1; unknown is 0. */
	progress(): number;
	append(table: string, rows: readonly (readonly (string | number | null)[])[]): Promise<void>;
	close(): void;
}

/** Opens an empty database; `memory` is what it may use before it spills into `folder`. */
export async function openDatabase(folder: string, memory: string, signal?: AbortSignal): Promise<Database> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const interrupt = () => connection.interrupt();
	signal?.addEventListener('abort', interrupt);
	const database: Database = {
		async run(sql) {
			signal?.throwIfAborted();
			await connection.run(sql).catch((error: unknown) => {
				signal?.throwIfAborted();
				throw error;
			});
		},
		async together(statements) {
			await database.run('BEGIN');
			for (const statement of statements) await database.run(statement);
			await database.run('COMMIT');
		},
		async rows(sql) {
			const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
			return rows.map((row) => Object.fromEntries(Object.entries(row).map(plainCount))) as never[];
		},
		progress: () => Math.max(0, connection.progress.percentage) / 100,
		async append(table, rows) {
			const appender = await connection.createAppender(table, 'main', 'memory');
			for (const row of rows) {
				for (const value of row)
					if (value === null) appender.appendNull();
					else if (typeof value === 'number') appender.appendBigInt(BigInt(value));
					else appender.appendVarchar(value);
				appender.endRow();
			}
			appender.closeSync();
		},
		close() {
			signal?.removeEventListener('abort', interrupt);
			connection.closeSync();
			instance.closeSync();
		}
	};
	for (const statement of [
		...offline,
		`SET memory_limit = ${quote(memory)}`,
		`SET temp_directory = ${quote(join(folder, 'spill'))}`,
		'SET enable_progress_bar = true',
		'SET enable_progress_bar_print = false'
	])
		await database.run(statement);
	return database;
}

const plainCount = ([name, value]: [string, unknown]): [string, unknown] => [
	name,
	typeof value === 'bigint' ? Number(value) : value
];
