/** A value that may leave the database. Everything else (DECIMAL, 64-bit integers, timestamps) must be cast in the SQL. */
export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

/** DuckDB, in Node or in the browser: one statement in, plain rows out; `run` is for statements that yield none. */
export interface Engine {
	run(sql: string): Promise<void>;
	query(sql: string): Promise<Row[]>;
	close(): Promise<void>;
}

/** Passes plain values, and throws on anything that one of the two homes would read differently. */
export function plain(value: unknown, column: string): Value {
	if (value === null || value === undefined) return null;
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	throw new Error(`column ${column} yields a ${typeof value}: cast it to double, int or varchar in the SQL`);
}
