import { missing, only, type Rule } from './rule.ts';

/** A module is completed exactly when there is a day of completion, and not before it was started. */
export const v14: Rule = {
	id: 'V14',
	severity: 'block',
	breaches: only(
		'course_progress',
		(table) => `SELECT rowid AS row, 'completed_on' AS "column", '' AS value,
			'the module is completed, but the day is missing' AS message,
			'fill in completed_on, or correct the status' AS fix, NULL AS other
			FROM course_progress WHERE status = 'completed' AND ${missing(table, 'completed_on')}
			UNION ALL
			SELECT rowid, 'completed_on', CAST(completed_on AS VARCHAR),
			'there is a day, but the status is ' || CAST(status AS VARCHAR) || ', not completed',
			'empty completed_on, or correct the status', NULL
			FROM course_progress WHERE status <> 'completed' AND completed_on IS NOT NULL
			UNION ALL
			SELECT rowid, 'completed_on', CAST(completed_on AS VARCHAR),
			'this is before started_on, ' || CAST(started_on AS VARCHAR), 'correct one of the two days', NULL
			FROM course_progress WHERE completed_on < started_on`
	)
};
