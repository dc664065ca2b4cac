import { list, only, type Rule, written } from './rule.ts';
import { missing } from './staged.ts';

/** A session has a day on which it was held exactly when its status says that it was held. */
export const v07: Rule = {
	id: 'V07',
	severity: 'block',
	reasons: { 'missing-day': [], 'day-not-held': ['status'] },
	breaches: only(
		'session',
		(table) => `SELECT rowid AS row, 'held_on' AS "column", '' AS value,
			'missing-day' AS reason, ${list()} AS args, NULL AS other
			FROM session WHERE status = 'held' AND ${missing(table, 'held_on')}
			UNION ALL
			SELECT rowid, 'held_on', CAST(held_on AS VARCHAR), 'day-not-held', ${list(written('status'))}, NULL
			FROM session WHERE status <> 'held' AND held_on IS NOT NULL`
	)
};
