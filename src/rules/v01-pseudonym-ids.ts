import type { Table } from '#schemas/tables/table.ts';
import { identifierIn } from './identifiers.ts';
import { argsList, type Rule } from './rule.ts';

/** An id that many rows share is checked once. */
const shared = (table: Table, column: string) => table.key.length > 1 || table.key[0] !== column;

const identified = (table: Table, column: string) =>
	shared(table, column)
		? `${column} IN (SELECT id FROM (SELECT DISTINCT ${column} AS id FROM ${table.name}) WHERE ${identifierIn('id')} IS NOT NULL)`
		: `${identifierIn(column)} IS NOT NULL`;

/**
 * An id is not a direct identifier. Every other text of an accepted row is a code, a date or a number;
 * invalid texts and unknown references are checked for identifiers when their fault is written.
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
					'identifier' AS reason, ${argsList(identifierIn(column))} AS args, NULL AS other
					FROM ${table.name} WHERE ${identified(table, column)}`
			)
			.join(' UNION ALL ');
	}
};
