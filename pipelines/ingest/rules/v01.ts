import { identifierIn } from '../identifiers.ts';
import type { Rule } from './rule.ts';

/**
 * No direct identifier as an id. Every other text of a row is a code, a day or a number when it is accepted; one that is
 * not accepted is looked at when its fault is written.
 */
export const v01: Rule = {
	id: 'V01',
	severity: 'block',
	breaches(table) {
		const ids = Object.entries(table.columns).filter(
			([, column]) => column.kind === 'id' && column.references === null
		);
		if (ids.length === 0) return null;
		return ids
			.map(
				([column]) => `SELECT rowid AS row, '${column}' AS "column", ${column} AS value,
					'' AS message, '' AS fix, NULL AS other
					FROM ${table.name} WHERE ${identifierIn(column)} IS NOT NULL`
			)
			.join(' UNION ALL ');
	}
};
