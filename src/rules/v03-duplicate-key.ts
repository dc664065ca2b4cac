import type { Table } from '#schemas/tables/table.ts';
import { argsList, rowKey, type Rule } from './rule.ts';

const mostCodes = 120;

/**
 * SQL condition for rows whose key may occur twice. For a key that ends in a code no set of all keys is
 * needed: the codes under one key prefix are collected as bits, and there are as many bits as rows unless one
 * occurred twice.
 */
function suspects({ name, key, columns }: Table): string {
	const last = columns[key.at(-1)!]!;
	if (key.length === 1 || last.kind !== 'code' || last.values.length > mostCodes) return 'true';
	const start = key.slice(0, -1).join(', ');
	return `(${start}) IN (SELECT ${key.length > 2 ? `(${start})` : start} FROM ${name} GROUP BY ${start}
		HAVING count(*) > bit_count(bit_or(CAST(1 AS HUGEINT) << CAST(enum_code(${key.at(-1)!}) AS INTEGER))))`;
}

/**
 * Keys are unique in a file and among all files. The first row with a key is accepted, whatever the later
 * ones contain.
 */
export const v03: Rule = {
	id: 'V03',
	severity: 'block',
	reasons: { twice: [] },
	breaches: (table) => `
		WITH twice AS MATERIALIZED (
			SELECT ${table.key.join(', ')}, min(rowid) AS first FROM ${table.name}
			WHERE ${table.key.map((column) => `${column} IS NOT NULL`).join(' AND ')} AND ${suspects(table)}
			GROUP BY ${table.key.join(', ')} HAVING count(*) > 1
		)
		SELECT t.rowid AS row, '${table.key.join(' ')}' AS "column", ${rowKey(table, 't')} AS value,
			'twice' AS reason, ${argsList()} AS args, first AS other
		FROM ${table.name} t JOIN twice USING (${table.key.join(', ')}) WHERE t.rowid > first`
};
