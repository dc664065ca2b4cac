import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { offline } from '#engine/engine-settings.ts';
import { quote } from '#engine/sql-literal.ts';
import { diskSentence } from '../../tooling/files/disk-sentence.ts';

const largeInput = 16 * 2 ** 20;

/** A column takes at least one block; small blocks make the file of a small programme five times smaller. */
export const blockSize = (bytesRead: number): number => (bytesRead < largeInput ? 16_384 : 262_144);

/** SQL that opens a new records file, in the storage version that every engine in use can read. */
export const attachStatement = (file: string, name: string, size: number) =>
	`ATTACH ${quote(file)} AS ${name} (STORAGE_VERSION 'v1.0.0', BLOCK_SIZE ${size})`;

/**
 * DuckDB connection of an ingest. The catalog in use is `records`, the file that is being written; the catalogs `memory` and
 * `temp` are for temporary data.
 */
export interface Database {
	run(sql: string): Promise<void>;
	/** Runs statements in one transaction. */
	inTransaction(statements: readonly string[]): Promise<void>;
	/** The rows of a query; BIGINT values are returned as numbers. */
	rows<R>(sql: string): Promise<R[]>;
	/** Progress of the running statement, from 0 to 1; 0 when unknown. */
	progress(): number;
	append(table: string, rows: readonly (readonly (string | number | null)[])[]): Promise<void>;
	close(): void;
}

/** Opens an empty database; `memory` is the memory limit above which it spills into `folder`. */
export async function openRecordsDatabase(
	folder: string,
	memory: string,
	signal?: AbortSignal
): Promise<Database> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const interrupt = () => connection.interrupt();
	signal?.addEventListener('abort', interrupt);
	const database: Database = {
		async run(sql) {
			signal?.throwIfAborted();
			await connection.run(sql).catch((error: unknown) => {
				signal?.throwIfAborted();
				throw inOneSentence(error);
			});
		},
		async inTransaction(statements) {
			await database.run('BEGIN');
			for (const statement of statements) await database.run(statement);
			await database.run('COMMIT');
		},
		async rows(sql) {
			const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
			return rows.map((row) => Object.fromEntries(Object.entries(row).map(bigintToNumber))) as never[];
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

/** An error of the database without the lines below its first, which may quote a row. */
const inOneSentence = (error: unknown): Error =>
	new Error(diskSentence(error) ?? (error as Error).message.split('\n')[0], { cause: error });

const bigintToNumber = ([name, value]: [string, unknown]): [string, unknown] => [
	name,
	typeof value === 'bigint' ? Number(value) : value
];
