import type { Engine } from '#engine/engine.ts';
import type { Definition } from '#schemas/indicator.ts';

/** What was delivered of a definition's needs: sources (tables, and columns that at least one row fills) and questions. */
export interface Delivered {
	sources: ReadonlySet<string>;
	items: ReadonlySet<string>;
}

/** The tables that were delivered, even if only as a header; a file whose rows were all rejected does not count. */
export async function deliveredTables(engine: Engine): Promise<ReadonlySet<string>> {
	const rows = await engine.query(
		'SELECT DISTINCT table_name FROM import_batch WHERE accepted > 0 OR rejected = 0'
	);
	return new Set(rows.map((row) => String(row['table_name'])));
}

/** The questions that occur in at least one form, answered or not. */
export async function askedItems(engine: Engine): Promise<ReadonlySet<string>> {
	const rows = await engine.query('SELECT DISTINCT CAST(item_code AS VARCHAR) AS item FROM survey_response');
	return new Set(rows.map((row) => String(row['item'])));
}

/** Those of a definition's columns, `table.column`, that at least one row fills. */
export async function filledColumns(
	engine: Engine,
	{ sources }: Pick<Definition, 'sources'>
): Promise<string[]> {
	const columns = sources.filter((source) => source.includes('.'));
	const filled: string[] = [];
	for (const source of columns) {
		const [table, column] = source.split('.') as [string, string];
		const rows = await engine.query(
			`SELECT 1 AS found FROM "${table}" WHERE "${column}" IS NOT NULL LIMIT 1`
		);
		if (rows.length > 0) filled.push(source);
	}
	return filled;
}
