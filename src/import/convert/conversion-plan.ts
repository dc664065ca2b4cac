import type { Problem } from '#schemas/problem.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Column } from '#schemas/tables/column.ts';
import type { Table } from '#schemas/tables/table.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { ColumnProfile, Context } from '../importer.ts';
import type { PersonLinks } from './person-links.ts';
import { sourcesOf, type ValueSource } from './value-source.ts';

/** What a record converter needs to know before the first record. */
export interface ConversionPlan {
	recipe: Recipe;
	context: Context;
	tables: ReadonlyMap<string, Table>;
	sources: ReadonlyMap<string, ValueSource>;
	profiles: readonly ColumnProfile[];
	people: PersonLinks;
	/** An id derived from what identifies the thing. */
	derived: (purpose: 'response' | 'session' | 'business', text: string) => Promise<string>;
}

/** A plan as far as it is known without people. */
export type PartialPlan = Omit<ConversionPlan, 'people' | 'derived'>;

export function partialPlan(
	recipe: Recipe,
	profiles: readonly ColumnProfile[],
	context: Context
): PartialPlan {
	const tables = new Map(contributedTables(context.programme).map((table) => [table.name, table]));
	const sources = sourcesOf(recipe, profiles, context.programme);
	for (const table of tables.values()) fillCountry(table, sources, context);
	return { recipe, context, tables, sources, profiles };
}

/** Fills `country` with the importing country where the file has no such column. */
function fillCountry(table: Table, sources: Map<string, ValueSource>, { country }: Context): void {
	const target = `${table.name}.country`;
	const column = table.columns['country'];
	if (country === null || column === undefined || column.nullable || sources.has(target)) return;
	sources.set(target, {
		target,
		index: null,
		name: target,
		value: country,
		writing: { decimal: '.', thousands: '', dateOrder: 'ymd' },
		code: (text) => text
	});
}

/** A problem of the file as a whole. */
export const problemOfFile = (
	{ recipe }: Pick<ConversionPlan, 'recipe'>,
	code: string,
	severity: 'block' | 'warn',
	args: Problem['args'] = {}
): Problem => ({
	code,
	severity,
	sheet: recipe.reading.sheet,
	line: null,
	record: null,
	columnIndex: null,
	column: null,
	value: null,
	args
});

/** A problem of a whole column, or of its header. */
export const problemOfColumn = (
	plan: Pick<ConversionPlan, 'recipe'>,
	{ index, name }: { index: number | null; name: string },
	code: string,
	args: Problem['args'] = {},
	value: string | null = null
): Problem => ({ ...problemOfFile(plan, code, 'warn', args), columnIndex: index, column: name, value });

export const columnsOf = (table: Table): [name: string, column: Column][] => Object.entries(table.columns);
