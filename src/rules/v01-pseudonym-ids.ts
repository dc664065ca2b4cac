import type { Table } from '#schemas/tables/table.ts';
import { identifierIn } from './identifiers.ts';
import { list, type Rule } from './rule.ts';

/** An id that many rows share is looked at once. */
const shared = (table: Table, column: string) => table.key.length > 1 || table.key[0] !== column;

const identified = (table: Table, column: string) =>
	shared(table, column)
		? `${column} IN (SELECT id FROM (SELECT DISTINCT ${column} AS id FROM ${table.name}) WHERE ${identifierIn('id')} IS NOT NULL)`
		: `${identifierIn(column)} IS NOT NULL`;

/**
 * No direct identifier as an id. Every other text of a row is a code, a day or a number when it is accepted; one that is
 * not accepted is looked at when its fault is written, and a reference that leads nowhere too.
 */
export const v01: Rule = {
	id: 'V01',
	severity: 'block',
	reasons: { identifier: ['kind'] },
	breaches(table) {
		const ids = Object.entries(table.columns).filter(
			([, column]) => column.kind === 'id' && column.references === null
		);
		if (ids.length === 0) return null;
		return ids
			.map(
				([column]) => `SELECT rowid AS row, '${column}' AS "column", ${column} AS value,
					'identifier' AS reason, ${list(identifierIn(column))} AS args, NULL AS other
					FROM ${table.name} WHERE ${identified(table, column)}`
			)
			.join(' UNION ALL ');
	}
};
