import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';

/** A column of whole numbers (`INTEGER`) or of others (`DOUBLE`), without nulls. */
export type NumberColumn = Int32Array | Float64Array;
export type NumberColumns = Record<string, NumberColumn>;

type Table = Awaited<ReturnType<AsyncDuckDBConnection['query']>>;

const refused = (name: string, type: string) =>
	new Error(`column ${name} yields ${type}: cast it to integer or double, without nulls, in the SQL`);

/** The columns of an Arrow table, each with memory of its own. Throws on other types and on nulls. */
export function arrowColumns(table: Table): NumberColumns {
	const columns = table.schema.fields.map(({ name, type }, i) => {
		const vector = table.getChildAt(i)!;
		const values: unknown = vector.toArray();
		if (vector.nullCount > 0 || !(values instanceof Int32Array || values instanceof Float64Array))
			throw refused(name, vector.nullCount > 0 ? 'null' : (type as { toString(): string }).toString());
		return [name, values.slice()] as const;
	});
	return Object.fromEntries(columns);
}

/** The same from values as the native engine returns them, with the names of their types. */
export function nativeColumns(
	names: readonly string[],
	types: readonly string[],
	values: readonly (readonly unknown[])[]
): NumberColumns {
	const columns = names.map((name, i) => {
		const type = types[i]!;
		const column = values[i] ?? [];
		if ((type !== 'INTEGER' && type !== 'DOUBLE') || column.includes(null))
			throw refused(name, column.includes(null) ? 'null' : type);
		const numbers = column as readonly number[];
		return [name, type === 'INTEGER' ? Int32Array.from(numbers) : Float64Array.from(numbers)] as const;
	});
	return Object.fromEntries(columns);
}
