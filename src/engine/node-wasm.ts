import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { arrowRows } from './arrow-rows.ts';
import type { Engine, FillableEngine } from './engine.ts';
import { openRecordsStatements, openEmptyStatements } from './engine-settings.ts';
import { arrowColumns } from './number-columns.ts';
import { scoring } from './scale-scores.ts';

const module = createRequire(import.meta.url);

async function open(
	statements: readonly string[],
	file?: { name: string; bytes: Uint8Array }
): Promise<FillableEngine> {
	const path = (name: string) => module.resolve(`@duckdb/duckdb-wasm/dist/${name}`);
	const bundle = (kind: string) => ({
		mainModule: path(`duckdb-${kind}.wasm`),
		mainWorker: path(`duckdb-node-${kind}.worker.cjs`)
	});
	const database = await createDuckDB(
		{ mvp: bundle('mvp'), eh: bundle('eh') },
		new VoidLogger(),
		NODE_RUNTIME
	);
	await database.instantiate(() => undefined);
	database.open({ path: ':memory:' });
	if (file) database.registerFileBuffer(file.name, file.bytes);
	const connection = database.connect();
	for (const statement of statements) connection.query(statement);
	let files = 0;
	return {
		async registerFile(name, bytes) {
			const path = `${++files}-${name}`;
			database.registerFileBuffer(path, bytes);
			return path;
		},
		async dropFile(path) {
			database.dropFile(path);
		},
		async run(sql) {
			connection.query(sql);
		},
		async query(sql) {
			return arrowRows(connection.query(sql));
		},
		async columns(sql) {
			return arrowColumns(connection.query(sql));
		},
		async close() {
			connection.close();
			database.reset();
		}
	};
}

/** The browser's DuckDB inside Node, over the bytes of a records file: a fast check that SQL gives the same in both engines. */
export function openRecordsInWasm(file: string): Promise<Engine> {
	return open([...openRecordsStatements('records.duckdb'), ...scoring], {
		name: 'records.duckdb',
		bytes: new Uint8Array(readFileSync(file))
	});
}

/**
 * The browser's DuckDB inside Node, empty, with the macros. The product's Node opens records files alone.
 *
 * @internal for tests
 */
export function openEmptyInWasm(): Promise<FillableEngine> {
	return open(openEmptyStatements);
}
