import type { Engine } from '#engine/engine.ts';
import { quote } from '#engine/sql-literal.ts';
import { scoreViews } from '#engine/scale-scores.ts';
import { typeOf } from '#engine/create-tables.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Column } from '#schemas/tables/column.ts';

export interface QueryColumn {
	name: string;
	/** The type in the database; for a list of codes just that it is one. */
	type: string;
	/** What the programme says of it; null for columns that no partner contributes. */
	meaning: Column | null;
}

export interface QueryTable {
	name: string;
	/** Null until the records have been counted. */
	rows: number | null;
	columns: QueryColumn[];
}

/** `ENUM` is written for an ENUM type, whether by name or with its list, which may be long. */
const shortType = (type: string) => (type.startsWith('ENUM') || type.endsWith('_t') ? 'ENUM' : type);

/** The tables that partners contribute, as the programme describes them, before the records are known. */
export const programmeTables = (programme: Programme): QueryTable[] =>
	contributedTables(programme).map((table) => ({
		name: table.name,
		rows: null,
		columns: Object.entries(table.columns).map(([name, column]) => ({
			name,
			type: shortType(typeOf(table.name, name, column)),
			meaning: column
		}))
	}));

/**
 * The tables of the open records and the views of scores, with their rows: those that partners contribute first, in the order of the
 * programme.
 */
export async function loadedTables(engine: Engine, programme: Programme): Promise<QueryTable[]> {
	const planned = programmeTables(programme);
	const found = await engine.query(
		`SELECT table_name, column_name, data_type FROM duckdb_columns()
		WHERE schema_name = 'main' AND NOT internal AND (database_name = current_database()
			OR (database_name = 'temp' AND table_name IN (${scoreViews.map(quote).join(', ')})))
		ORDER BY table_name, column_index`
	);
	const names = new Set([
		...planned.map(({ name }) => name),
		...found.map((row) => String(row['table_name']))
	]);
	const present = [...names].filter((name) => found.some((row) => row['table_name'] === name));
	if (present.length === 0) return [];
	const [counts] = await engine.query(
		`SELECT ${present.map((name) => `(SELECT CAST(count(*) AS DOUBLE) FROM ${name}) AS ${name}`).join(', ')}`
	);
	return present.map((name) => {
		const known = planned.find((table) => table.name === name);
		return {
			name,
			rows: counts![name] as number,
			columns: found
				.filter((row) => row['table_name'] === name)
				.map((row) => ({
					name: String(row['column_name']),
					type: shortType(String(row['data_type'])),
					meaning: known?.columns.find((column) => column.name === row['column_name'])?.meaning ?? null
				}))
		};
	});
}
