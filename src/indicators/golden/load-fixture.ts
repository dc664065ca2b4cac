import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine, Value } from '#engine/engine.ts';
import { createTables, fillDefinitions } from '#engine/create-tables.ts';
import { parse } from '#schemas/explain.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';
import { rowSchema } from '#schemas/tables/row-schema.ts';
import { readCsv, recordsIn } from '#tables/csv-reader.ts';
import { goldenProgramme } from './programme.ts';

const folder = fileURLToPath(new URL('fixture/', import.meta.url));

const literal = (value: Value) =>
	typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);

/** The rows of one CSV of the fixture, each checked by the table's schema. */
function rowsOf(table: Table): Record<string, Value>[] {
	const file = join(folder, `${table.name}.csv`);
	if (!existsSync(file)) return [];
	const schema = rowSchema(table);
	return recordsIn(readCsv(readFileSync(file, 'utf8'))).map((row, i) =>
		parse(schema, row, `${table.name}.csv, line ${i + 2}`)
	);
}

/**
 * Loads the fixture into an empty engine. Every country delivered each table that has a CSV, Norway without a row. Tables without a
 * CSV exist, but count as not delivered.
 */
export async function loadFixture(engine: Engine): Promise<void> {
	const statements = [...createTables(goldenProgramme), ...fillDefinitions(goldenProgramme)];
	for (const table of contributedTables(goldenProgramme)) {
		const rows = rowsOf(table);
		if (rows.length === 0) continue;
		const values = rows.map(
			(row) =>
				`(${Object.keys(table.columns)
					.map((c) => literal(row[c]!))
					.join(', ')})`
		);
		statements.push(
			`INSERT INTO ${table.name} VALUES ${values.join(', ')}`,
			...goldenProgramme.countries.map(({ code }) => {
				const accepted = code === 'NO' ? 0 : 1;
				return `INSERT INTO import_batch VALUES ('${table.name}.csv', '${table.name}', '', ${accepted}, ${accepted}, 0, 0, '${code}')`;
			})
		);
	}
	for (const statement of statements) await engine.run(statement);
}
