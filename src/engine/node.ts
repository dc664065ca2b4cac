import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { plain, type Engine, type FillableEngine } from './engine.ts';
import { openRecordsStatements, openEmptyStatements } from './engine-settings.ts';
import { scoring } from './scale-scores.ts';

async function open(statements: readonly string[]): Promise<FillableEngine> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	let folder: string | null = null;
	const engine: FillableEngine = {
		async registerFile(name, bytes) {
			folder ??= mkdtempSync(join(tmpdir(), 'tidemark-given-'));
			const file = join(folder, name);
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
	return open([...openRecordsStatements(file), ...scoring]);
}

/**
 * Opens an empty database in memory, with the macros; its settings can still be changed by the caller who fills it.
 * For tests and benches: the product's Node opens records files alone.
 */
export function openEmpty(): Promise<FillableEngine> {
	return open(openEmptyStatements);
}
