import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { offline } from '#engine/engine-settings.ts';
import { quote } from '#engine/sql-literal.ts';

/** Time on the wall, and time of the processor, which other work on the machine disturbs less. In seconds. */
export interface Took {
	seconds: number;
	cpu: number;
}

/** Runs `work` and says what it took. */
export async function timed(work: () => Promise<unknown>): Promise<Took> {
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
 * What DuckDB's `read_csv` takes for the same files, as it would be used without us: `parse` reads every value with
 * detected types and throws it away, `store` writes a table of each file into a database.
 */
export async function readCsv(
	files: readonly string[],
	folder: string
): Promise<{ parse: Took; store: Took }> {
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
