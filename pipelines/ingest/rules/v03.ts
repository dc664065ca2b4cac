import { rowKey, type Rule } from './rule.ts';

/** Keys are unique in a file and among all files. The first row with a key is kept, whatever the later ones hold. */
export const v03: Rule = {
	id: 'V03',
	severity: 'block',
	breaches: (table) => `
		WITH twice AS MATERIALIZED (
			SELECT ${table.key.join(', ')}, min(rowid) AS first FROM ${table.name}
			WHERE ${table.key.map((column) => `${column} IS NOT NULL`).join(' AND ')}
			GROUP BY ${table.key.join(', ')} HAVING count(*) > 1
		)
		SELECT t.rowid AS row, '${table.key.join(' ')}' AS "column", ${rowKey(table, 't')} AS value,
			'this key stands already in {other}' AS message,
			'keep one of the two rows, or give this one its own id' AS fix, first AS other
		FROM ${table.name} t JOIN twice USING (${table.key.join(', ')}) WHERE t.rowid > first`
};
