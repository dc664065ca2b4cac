import { only, type Rule } from './rule.ts';

/** Nobody was present at a session that was not held. */
export const v08: Rule = {
	id: 'V08',
	severity: 'block',
	breaches: only(
		'attendance',
		() => `SELECT t.rowid AS row, 'status' AS "column", CAST(t.status AS VARCHAR) AS value,
			'the session was not held: its status is ' || CAST(s.status AS VARCHAR) AS message,
			'correct the session, or take the row out' AS fix, NULL AS other
			FROM attendance t JOIN session s ON s.session_id = t.session_id
			WHERE t.status IN ('present', 'partial') AND s.status <> 'held'`
	)
};
