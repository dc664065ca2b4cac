import { list, only, type Rule, written } from './rule.ts';
import { missing } from './staged.ts';

/** A module is completed exactly when there is a day of completion, and not before it was started. */
export const v14: Rule = {
	id: 'V14',
	severity: 'block',
	reasons: { 'missing-day': [], 'day-not-completed': ['status'], 'before-start': ['day'] },
	breaches: only(
		'course_progress',
		(table) => `SELECT rowid AS row, 'completed_on' AS "column", '' AS value,
			'missing-day' AS reason, ${list()} AS args, NULL AS other
			FROM course_progress WHERE status = 'completed' AND ${missing(table, 'completed_on')}
			UNION ALL
			SELECT rowid, 'completed_on', CAST(completed_on AS VARCHAR), 'day-not-completed', ${list(written('status'))}, NULL
			FROM course_progress WHERE status <> 'completed' AND completed_on IS NOT NULL
			UNION ALL
			SELECT rowid, 'completed_on', CAST(completed_on AS VARCHAR), 'before-start', ${list(written('started_on'))}, NULL
			FROM course_progress WHERE completed_on < started_on`
	)
};
