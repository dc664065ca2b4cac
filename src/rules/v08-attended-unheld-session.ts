import { argsList, forTable, type Rule, asWritten } from './rule.ts';

/** Nobody attends a session that did not take place. */
export const v08: Rule = {
	id: 'V08',
	severity: 'block',
	reasons: { 'not-held': ['status'] },
	breaches: forTable(
		'attendance',
		() => `SELECT t.rowid AS row, 'status' AS "column", CAST(t.status AS VARCHAR) AS value,
			'not-held' AS reason, ${argsList(asWritten('s.status'))} AS args, NULL AS other
			FROM attendance t JOIN session s ON s.session_id = t.session_id
			WHERE t.status IN ('present', 'partial') AND s.status <> 'held'`
	)
};
