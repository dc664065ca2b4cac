import { argsList, forTable, type Rule, asWritten } from './rule.ts';

const mentorDay = `CAST(session_type AS VARCHAR) = 'mentor_day'`;

/**
 * Mentor days are planned once a month in each country, with two experts each. The planned month counts:
 * postponed days may take place in one month. A cancelled day does not count.
 */
export const v11: Rule = {
	id: 'V11',
	severity: 'warn',
	reasons: { month: ['count', 'sessions'], 'no-expert': [], 'one-expert': [] },
	breaches: forTable(
		'session',
		() => `SELECT coalesce(CAST(country AS VARCHAR), 'programme') || '/' || strftime(planned_on, '%Y-%m') AS row_key,
			'month' AS reason,
			${argsList(asWritten('count(*)'), `string_agg(session_id, ', ' ORDER BY session_id)`)} AS args
			FROM session WHERE ${mentorDay} AND status <> 'cancelled'
			GROUP BY country, strftime(planned_on, '%Y-%m') HAVING count(*) > 1
			UNION ALL
			SELECT session_id, CASE experts WHEN 0 THEN 'no-expert' ELSE 'one-expert' END, ${argsList()}
			FROM (SELECT s.session_id, count(DISTINCT p.person_id) AS experts FROM session s
				LEFT JOIN attendance a ON a.session_id = s.session_id AND a.status IN ('present', 'partial')
				LEFT JOIN person p ON p.person_id = a.person_id AND p.kind = 'expert'
				WHERE ${mentorDay} AND s.status = 'held' GROUP BY s.session_id) WHERE experts < 2`
	)
};
