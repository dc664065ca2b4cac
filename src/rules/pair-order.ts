import { argsList, forTable, type Rule } from './rule.ts';

/** A connection is written in one way, the smaller id first; otherwise one pair could occur twice. */
export const pairOrder: Rule = {
	id: 'pair-order',
	severity: 'block',
	reasons: { self: [], swapped: [] },
	breaches: forTable(
		'connection',
		() => `SELECT rowid AS row, 'b_id' AS "column", b_id AS value,
			CASE WHEN a_id = b_id THEN 'self' ELSE 'swapped' END AS reason, ${argsList()} AS args, NULL AS other
			FROM connection WHERE a_id >= b_id`
	)
};
