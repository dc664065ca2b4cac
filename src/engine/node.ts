import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { plain, type Engine, type FillableEngine } from './engine.ts';
import { openRecordsStatements, openEmptyStatements } from './engine-settings.ts';
import { nativeColumns } from './number-columns.ts';
import { scoring } from './scale-scores.ts';
import { quote } from './sql-literal.ts';

async function open(statements: readonly string[], scratch?: string): Promise<FillableEngine> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	let folder: string | null = null;
	const engine: FillableEngine = {
		async registerFile(name, bytes) {
			const into = scratch ?? (folder ??= mkdtempSync(join(tmpdir(), 'tidemark-given-')));
			const file = join(into, name);
			writeFileSync(file, bytes, { mode: 0o600 });
			return file;
		},
		async dropFile(path) {
			rmSync(path, { force: true });
		},
		async run(sql) {
			await connection.run(sql);
		},
		async query(sql) {
			const result = await connection.run(sql);
			const names = result.columnNames();
			const rows = await result.getRows();
			return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, plain(row[i], name)])));
		},
		async columns(sql) {
			const result = await connection.run(sql);
			const types = result.columnTypes().map(String);
			return nativeColumns(result.columnNames(), types, await result.getColumns());
		},
		async close() {
			connection.closeSync();
			instance.closeSync();
			if (folder !== null) rmSync(folder, { recursive: true, force: true });
		}
	};
	try {
		for (const statement of statements) await engine.run(statement);
	} catch (error) {
		await engine.close();
		throw error;
	}
	return engine;
}

/** Opens a records file read-only. Throws when it does not exist. */
export async function openRecords(file: string): Promise<Engine> {
	if (!existsSync(file)) throw new Error(`missing records file: ${file}; npm run ingest writes it`);
	return open([spillTo(''), ...openRecordsStatements(file), ...scoring]);
}

/** SQL: where rows go that do not fit into memory. Unless it is told, DuckDB puts them into the folder that a command runs in. */
const spillTo = (folder: string) => `SET temp_directory = ${quote(folder)}`;

/**
 * Opens an empty database in memory, with the macros; its settings can still be changed by the caller who fills it. What it has
 * to write on the way is in `scratch`, a folder that the caller removes.
 */
export const openEmptyIn = (scratch: string): Promise<FillableEngine> =>
	open([spillTo(scratch), ...openEmptyStatements], scratch);

/** Opens an empty database as `openEmptyIn` does, which makes a folder by itself. For tests and benches. */
export function openEmpty(): Promise<FillableEngine> {
	return open(openEmptyStatements);
}
