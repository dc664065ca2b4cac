import { argsList, forTable, type Rule, asWritten } from './rule.ts';
import { missing } from './rule-inputs.ts';

/** A module is completed exactly when it has a completion date, and not before it was started. */
export const v14: Rule = {
	id: 'V14',
	severity: 'block',
	reasons: { 'missing-day': [], 'day-not-completed': ['status'], 'before-start': ['day'] },
	breaches: forTable(
		'course_progress',
		(table) => `SELECT rowid AS row, 'completed_on' AS "column", '' AS value,
			'missing-day' AS reason, ${argsList()} AS args, NULL AS other
			FROM course_progress WHERE status = 'completed' AND ${missing(table, 'completed_on')}
			UNION ALL
			SELECT rowid, 'completed_on', CAST(completed_on AS VARCHAR), 'day-not-completed', ${argsList(asWritten('status'))}, NULL
			FROM course_progress WHERE status <> 'completed' AND completed_on IS NOT NULL
			UNION ALL
			SELECT rowid, 'completed_on', CAST(completed_on AS VARCHAR), 'before-start', ${argsList(asWritten('started_on'))}, NULL
			FROM course_progress WHERE completed_on < started_on`
	)
};
