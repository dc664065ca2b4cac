import { missing, only, type Rule } from './rule.ts';

/** A session has a day on which it was held exactly when its status says that it was held. */
export const v07: Rule = {
	id: 'V07',
	severity: 'block',
	breaches: only(
		'session',
		(table) => `SELECT rowid AS row, 'held_on' AS "column", '' AS value,
			'the status is held, but the day is missing' AS message,
			'fill in held_on, or correct the status' AS fix, NULL AS other
			FROM session WHERE status = 'held' AND ${missing(table, 'held_on')}
			UNION ALL
			SELECT rowid, 'held_on', CAST(held_on AS VARCHAR),
			'there is a day, but the status is ' || CAST(status AS VARCHAR) || ', not held',
			'empty held_on, or correct the status', NULL
			FROM session WHERE status <> 'held' AND held_on IS NOT NULL`
	)
};
