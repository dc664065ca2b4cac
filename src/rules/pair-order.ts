import { list, only, type Rule } from './rule.ts';

/** A tie has one way to be written, the smaller id first; otherwise one pair could stand there twice. */
export const pairOrder: Rule = {
	id: 'pair-order',
	severity: 'block',
	reasons: { self: [], swapped: [] },
	breaches: only(
		'connection',
		() => `SELECT rowid AS row, 'b_id' AS "column", b_id AS value,
			CASE WHEN a_id = b_id THEN 'self' ELSE 'swapped' END AS reason, ${list()} AS args, NULL AS other
			FROM connection WHERE a_id >= b_id`
	)
};
