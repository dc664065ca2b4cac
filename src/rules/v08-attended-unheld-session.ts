import { list, only, type Rule, written } from './rule.ts';

/** Nobody was present at a session that was not held. */
export const v08: Rule = {
	id: 'V08',
	severity: 'block',
	reasons: { 'not-held': ['status'] },
	breaches: only(
		'attendance',
		() => `SELECT t.rowid AS row, 'status' AS "column", CAST(t.status AS VARCHAR) AS value,
			'not-held' AS reason, ${list(written('s.status'))} AS args, NULL AS other
			FROM attendance t JOIN session s ON s.session_id = t.session_id
			WHERE t.status IN ('present', 'partial') AND s.status <> 'held'`
	)
};
