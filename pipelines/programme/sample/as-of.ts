import { copyFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { undoing } from '#edition/records-as-of.ts';

/**
 * Writes records as they were known on a day in the past: what happened later is undone. `from` and `to` are
 * records files.
 */
export async function asOf(from: string, day: string, to: string): Promise<void> {
	copyFileSync(from, to);
	const instance = await DuckDBInstance.create(to);
	const connection = await instance.connect();
	try {
		const columns = (await connection.runAndReadAll(`DESCRIBE participant`)).getRowObjects();
		for (const statement of undoing(
			day,
			columns.map((row) => String(row['column_name']))
		))
			await connection.run(statement);
		await connection.run('CHECKPOINT');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
