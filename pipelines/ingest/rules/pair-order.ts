import { only, type Rule } from './rule.ts';

/** A tie has one way to be written, the smaller id first; otherwise one pair could stand there twice. */
export const pairOrder: Rule = {
	id: 'pair-order',
	severity: 'block',
	breaches: only(
		'connection',
		() => `SELECT rowid AS row, 'b_id' AS "column", b_id AS value,
			CASE WHEN a_id = b_id THEN 'a tie needs two participants' ELSE 'b_id sorts before a_id' END AS message,
			CASE WHEN a_id = b_id THEN 'correct one of the two ids' ELSE 'exchange the two ids' END AS fix, NULL AS other
			FROM connection WHERE a_id >= b_id`
	)
};
