import type { NumberColumns } from './number-columns.ts';

/** A value that the database may return. Everything else (DECIMAL, 64-bit integers, timestamps) must be cast in the SQL. */
export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

/** DuckDB, in Node or in the browser: one statement in, plain rows out; `run` is for statements that yield none. */
export interface Engine {
	run(sql: string): Promise<void>;
	query(sql: string): Promise<Row[]>;
	/** A query whose columns are all numbers, for results of many rows: see `number-columns.ts`. */
	columns(sql: string): Promise<NumberColumns>;
	close(): Promise<void>;
	/** Another connection to the same records, with temporary tables of its own, which end with it. Only engines of the browser have it. */
	connect?(): Promise<Engine>;
}

/** An engine that can be filled from files in memory. */
export interface FillableEngine extends Engine {
	/** Registers bytes as a file and returns its path for SQL, valid until it is dropped or the engine is closed. */
	registerFile(name: string, bytes: Uint8Array): Promise<string>;
	/** Drops a registered file by its path. */
	dropFile(path: string): Promise<void>;
}

/** Returns plain values, and throws on anything that the native and the browser engine return differently. */
export function plain(value: unknown, column: string): Value {
	if (value === null || value === undefined) return null;
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	throw new Error(`column ${column} yields a ${typeof value}: cast it to double, int or varchar in the SQL`);
}
