import type { Column } from '#schemas/tables/column.ts';
import type { Table } from '#schemas/tables/table.ts';
import { identifierIn, identifierInLink, identifierInWords } from './identifiers.ts';
import { argsList, type Rule } from './rule.ts';

/** An id that many rows share is checked once. */
const shared = (table: Table, column: string) => table.key.length > 1 || table.key[0] !== column;

const identified = (table: Table, column: string) =>
	shared(table, column)
		? `${column} IN (SELECT id FROM (SELECT DISTINCT ${column} AS id FROM ${table.name}) WHERE ${identifierIn('id')} IS NOT NULL)`
		: `${identifierIn(column)} IS NOT NULL`;

/** How a column is looked at, and why it is refused; null where its cells are codes, dates or numbers. */
function looked(table: Table, name: string, column: Column) {
	if (column.kind === 'id' && column.references === null)
		return { where: identified(table, name), reason: 'identifier', kind: identifierIn(name) };
	if (column.kind !== 'text' && column.kind !== 'link') return null;
	const kind = column.kind === 'text' ? identifierInWords(name) : identifierInLink(name);
	return { where: `${kind} IS NOT NULL`, reason: 'words', kind };
}

/**
 * An id is not a direct identifier, and there is none in words that are published. Every other text of an accepted row is a code, a
 * date or a number; invalid texts and unknown references are checked for identifiers when their fault is written.
 */
export const v01: Rule = {
	id: 'V01',
	severity: 'block',
	reasons: { identifier: ['kind'], words: ['kind'] },
	breaches(table) {
		const found = Object.entries(table.columns).flatMap(([name, column]) => {
			const one = looked(table, name, column);
			return one === null ? [] : [{ name, ...one }];
		});
		if (found.length === 0) return null;
		return found
			.map(
				({ name, where, reason, kind }) => `SELECT rowid AS row, '${name}' AS "column", ${name} AS value,
					'${reason}' AS reason, ${argsList(kind)} AS args, NULL AS other
					FROM ${table.name} WHERE ${where}`
			)
			.join(' UNION ALL ');
	}
};
