/** A value that may leave the database. Everything else (DECIMAL, 64-bit integers, timestamps) must be cast in the SQL. */
export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

/** DuckDB, in Node or in the browser: one statement in, plain rows out; `run` is for statements that yield none. */
export interface Engine {
	run(sql: string): Promise<void>;
	query(sql: string): Promise<Row[]>;
	close(): Promise<void>;
}

/** An engine that can be filled: it takes files in memory, wherever it runs. */
export interface FillableEngine extends Engine {
	/** Takes bytes and returns the path that SQL reads them from, until they are dropped or the engine is closed. */
	give(name: string, bytes: Uint8Array): Promise<string>;
	/** Lets go of bytes, by the path that they were given. */
	drop(path: string): Promise<void>;
}

/** Passes plain values, and throws on anything that one of the two homes would read differently. */
export function plain(value: unknown, column: string): Value {
	if (value === null || value === undefined) return null;
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	throw new Error(`column ${column} yields a ${typeof value}: cast it to double, int or varchar in the SQL`);
}
