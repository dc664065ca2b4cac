import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { plain, type Row } from './engine.ts';

type Table = Awaited<ReturnType<AsyncDuckDBConnection['query']>>;

const readable = /^(Null|Bool|U?[Ii]nt(8|16|32)|Float(32|64)|(Large)?Utf8|Dictionary<.*Utf8.*>)$/;

/**
 * The rows of an Arrow table, as plain values. Throws on column types that Arrow returns as bare numbers (dates,
 * DECIMAL) or not at all, because the native engine returns them differently.
 */
export function arrowRows(table: Table): Row[] {
	const columns = table.schema.fields.map((field, i) => {
		const type = (field.type as { toString(): string }).toString();
		if (!readable.test(type))
			throw new Error(`column ${field.name} yields ${type}: cast it to double, int or varchar in the SQL`);
		return { name: field.name, values: table.getChildAt(i)! };
	});
	return Array.from({ length: table.numRows }, (_, i) =>
		Object.fromEntries(columns.map(({ name, values }) => [name, plain(values.get(i), name)]))
	);
}
