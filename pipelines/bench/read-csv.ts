import { DuckDBInstance } from '@duckdb/node-api';
import { basename, join } from 'node:path';
import { offline } from '#engine/opening.ts';
import { quote } from '../ingest/quote.ts';

/**
 * What DuckDB's `read_csv` takes for the same files, as it would be used without us: `parse` reads every value with
 * detected types and throws it away, `store` writes a table of each file into a database. In seconds.
 */
export async function readCsvSeconds(
	files: readonly string[],
	folder: string
): Promise<{ parse: number; store: number }> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		for (const statement of [...offline, `ATTACH ${quote(join(folder, 'plain.duckdb'))} AS plain`])
			await connection.run(statement);
		const timed = async (sql: (file: string, i: number) => string) => {
			const begun = performance.now();
			for (const [i, file] of files.entries()) await connection.run(sql(file, i));
			return Number(((performance.now() - begun) / 1000).toFixed(2));
		};
		// Typed by its first rows a column may not take the later ones: then everything is text.
		const reader = (file: string) =>
			`read_csv(${quote(file)}, all_varchar = ${basename(file) === 'participant.csv'})`;
		const parse = await timed((file) => `SELECT count(COLUMNS(*)) FROM ${reader(file)}`);
		const store = await timed((file, i) => `CREATE TABLE plain.t${i} AS SELECT * FROM ${reader(file)}`);
		return { parse, store };
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
