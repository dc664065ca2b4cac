import { argsList, forTable, type Rule, asWritten } from './rule.ts';
import { missing } from './rule-inputs.ts';

/** A session has a date on which it took place exactly when its status is `held`; of others it is known when they were planned. */
export const v07: Rule = {
	id: 'V07',
	severity: 'block',
	reasons: { 'missing-day': [], 'day-not-held': ['status'], 'missing-plan': [] },
	breaches: forTable(
		'session',
		(table) => `SELECT rowid AS row, 'held_on' AS "column", '' AS value,
			'missing-day' AS reason, ${argsList()} AS args, NULL AS other
			FROM session WHERE status = 'held' AND ${missing(table, 'held_on')}
			UNION ALL
			SELECT rowid, 'held_on', CAST(held_on AS VARCHAR), 'day-not-held', ${argsList(asWritten('status'))}, NULL
			FROM session WHERE status <> 'held' AND held_on IS NOT NULL
			UNION ALL
			SELECT rowid, 'planned_on', '', 'missing-plan', ${argsList()}, NULL
			FROM session WHERE status <> 'held' AND held_on IS NULL AND ${missing(table, 'planned_on')}`
	)
};
