import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { offline } from '#engine/engine-settings.ts';
import { quote } from '#engine/sql-literal.ts';

/** Wall-clock time, and processor time, which is disturbed less by other work on the machine. In seconds. */
export interface Elapsed {
	seconds: number;
	cpu: number;
}

/** Runs `work` and returns its times. */
export async function timed(work: () => Promise<unknown>): Promise<Elapsed> {
	const begun = performance.now();
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return {
		seconds: Number(((performance.now() - begun) / 1000).toFixed(2)),
		cpu: Number(((user + system) / 1e6).toFixed(2))
	};
}

/**
 * The time of DuckDB's `read_csv` for the same files, as it would be used without us: `parse` reads every
 * value with detected types and discards it, `store` writes a table of each file into a database.
 */
export async function readCsv(
	files: readonly string[],
	folder: string
): Promise<{ parse: Elapsed; store: Elapsed }> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		for (const statement of [...offline, `ATTACH ${quote(join(folder, 'plain.duckdb'))} AS plain`])
			await connection.run(statement);
		const each = (sql: (file: string, i: number) => string) =>
			timed(async () => {
				for (const [i, file] of files.entries()) await connection.run(sql(file, i));
			});
		const parse = await each((file) => `SELECT count(COLUMNS(*)) FROM read_csv(${quote(file)})`);
		const store = await each(
			(file, i) => `CREATE TABLE plain.t${i} AS SELECT * FROM read_csv(${quote(file)})`
		);
		return { parse, store };
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
