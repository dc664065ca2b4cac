import { idPattern, languagePattern, linkPattern, textPattern, type Column } from '#schemas/tables/column.ts';
import { quote } from '#engine/sql-literal.ts';

const when = (condition: string, value: string) => `CASE WHEN ${condition} THEN ${value} END`;
const matches = (cell: string, pattern: string) => `regexp_full_match(${cell}, ${quote(pattern)})`;

/**
 * SQL: the typed value of a filled cell, null where its text is invalid. `cell` is the SQL of its text, `type` the column's
 * type in the database. Agrees with the column's zod schema, which a test proves on random texts.
 */
export function typedCell(column: Column, cell: string, type: string): string {
	switch (column.kind) {
		case 'id':
			return when(matches(cell, idPattern.source), cell);
		case 'text':
			return when(matches(cell, textPattern.source), cell);
		case 'link':
			return when(matches(cell, linkPattern.source), cell);
		case 'language':
			return when(matches(cell, languagePattern.source), cell);
		case 'code':
			return `TRY_CAST(${cell} AS ${type})`;
		case 'date':
			// The cast alone would accept 2020-8-1 and " 2020-08-01" too.
			return when(matches(cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}'), `TRY_CAST(${cell} AS DATE)`);
		case 'flag':
			return `CASE ${cell} WHEN 'yes' THEN true WHEN 'no' THEN false END`;
		case 'integer':
			return bounded(column, matches(cell, '-?[0-9]+'), `TRY_CAST(${cell} AS BIGINT)`, type);
		case 'number':
			return bounded(column, matches(cell, '-?[0-9]+(\\.[0-9]+)?'), `TRY_CAST(${cell} AS DOUBLE)`, type);
	}
}

function bounded(
	column: Column & { kind: 'integer' | 'number' },
	form: string,
	value: string,
	type: string
): string {
	const above = column.kind === 'number' && column.openMin ? '>' : '>=';
	return when(
		`${form} AND ${value} ${above} ${column.min} AND ${value} <= ${column.max}`,
		`CAST(${value} AS ${type})`
	);
}

/** SQL: whether the column accepts the cell; never null. */
export function accepts(column: Column, cell: string, type: string): string {
	const filled = `(${typedCell(column, cell, type)}) IS NOT NULL`;
	return column.nullable ? `(${cell} = '' OR ${filled})` : filled;
}
