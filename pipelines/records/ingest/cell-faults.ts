import { typeOf } from '#engine/create-tables.ts';
import type { Column } from '#schemas/tables/column.ts';
import { expectation } from '#schemas/tables/row-schema.ts';
import type { Table } from '#schemas/tables/table.ts';
import { rawCell } from '#rules/rule-inputs.ts';
import { accepts } from './cell-sql.ts';
import { quote } from '#engine/sql-literal.ts';

const maxListedCodes = 16;

const numeral = (column: Column) => (column.kind === 'integer' ? '-?[0-9]+' : '-?[0-9]+(\\.[0-9]+)?');

/** SQL: the fault code of an invalid cell. V02 where the column has a list of codes, otherwise `required`, `format` or `range`. */
function code(column: Column, cell: string): string {
	if (column.kind === 'code' || column.kind === 'flag') return `'V02'`;
	const filled =
		column.kind === 'integer' || column.kind === 'number'
			? `CASE WHEN regexp_full_match(${cell}, ${quote(numeral(column))}) THEN 'range' ELSE 'format' END`
			: `'format'`;
	return `CASE WHEN ${cell} = '' THEN 'required' ELSE ${filled} END`;
}

function message(column: Column): string {
	return column.kind === 'code' && column.values.length > maxListedCodes
		? `one of the ${column.values.length} codes of the programme is expected`
		: expectation(column);
}

function fix(column: Column): string {
	switch (column.kind) {
		case 'code':
			return column.values.length === 0 ? `'take the row out'` : `'write ' || n.near || ', if that is meant'`;
		case 'date':
			return `'write the day as year-month-day, like 2020-08-31'`;
		case 'flag':
			return `'write yes or no'`;
		case 'id':
			return `'give the row an id without spaces and special letters'`;
		case 'text':
			return `'shorten the text to one line'`;
		case 'link':
			return `'write the address as a browser shows it'`;
		case 'language':
			return `'write the code of the language, such as da, sv, fi, nb or en'`;
		default:
			return `'correct the number'`;
	}
}

/** SQL: for each text in `cell` of `bad`, the code that needs the fewest changes to become it; the first of several. */
function nearestCodes(values: readonly string[]): string {
	const candidates = values.map((value, place) => `(${quote(value)}, ${place})`).join(', ');
	return `LEFT JOIN (
		SELECT cell, arg_min(code, (damerau_levenshtein(lower(left(cell, 64)), lower(code)), place)) AS near
		FROM (SELECT DISTINCT cell FROM bad) CROSS JOIN (VALUES ${candidates}) AS c (code, place) GROUP BY cell
	) n ON n.cell = bad.cell`;
}

/** SQL: finds every cell of one column whose value is invalid. */
export function cellFaults(table: Table, name: string): string {
	const column = table.columns[name]!;
	const cell = rawCell(table, name);
	return `WITH bad AS MATERIALIZED (
			SELECT rowid AS row, ${cell} AS cell FROM ${table.name}
			WHERE raw IS NOT NULL AND NOT ${accepts(column, cell, typeOf(table.name, name, column))}
		)
		SELECT bad.row, '${name}' AS "column", bad.cell AS value, ${code(column, 'bad.cell')} AS code,
			CASE WHEN bad.cell = '' THEN 'a value is required' ELSE ${quote(message(column))} END AS message,
			CASE WHEN bad.cell = '' THEN 'fill in the cell' ELSE ${fix(column)} END AS fix, NULL AS other
		FROM bad ${column.kind === 'code' && column.values.length > 0 ? nearestCodes(column.values) : ''}`;
}
