import { z } from 'zod';
import { cells } from '#schemas/cell.ts';
import { contextDescriptions } from '#schemas/context-series.ts';
import { contribution } from '#schemas/contribution.ts';
import { filters } from '#schemas/filters-schema.ts';
import { writtenHeader } from '#schemas/indicator.ts';
import { currentProgramme, type Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { rowSchema } from '#schemas/tables/row-schema.ts';

/**
 * JSON Schema of everything that is written by hand or handed over, by the path of its file. Each describes
 * the input (texts of a CSV row, optional keys), not what it becomes. The tables' code lists are those of
 * `configured`, so each programme has its own.
 */
export function schemaDocuments(configured: Programme): Map<string, object> {
	const schemas: [string, z.ZodType][] = [
		['programme', currentProgramme],
		['indicator', writtenHeader],
		['cells', cells],
		['filters', filters],
		['contribution', contribution],
		['context-series', contextDescriptions],
		...contributedTables(configured).map((table): [string, z.ZodType] => [
			`tables/${table.name}`,
			rowSchema(table)
		])
	];
	return new Map(
		schemas.map(([name, schema]) => [
			`${name}.schema.json`,
			{ ...z.toJSONSchema(schema, { io: 'input' }), title: name.split('/').at(-1) }
		])
	);
}
