import { quote } from '#engine/sql-literal.ts';
import { eventsPlanned } from '#schemas/rule-settings.ts';
import { argsList, forTable, type Rule, asWritten } from './rule.ts';

/** SQL: whether some expert is known who is of the country of an event, of none, or was at another of its events. */
const expertsAreListed = `EXISTS (SELECT 1 FROM person known
	LEFT JOIN attendance came ON came.person_id = known.person_id
	LEFT JOIN session there ON there.session_id = came.session_id
	WHERE known.kind = 'expert'
		AND (shown.country IS NULL OR known.country IS NULL OR known.country = shown.country OR there.country = shown.country))`;

/**
 * Events of one type are planned so many times a month in each country, with so many experts each; usually mentor days, once,
 * with two. The planned month counts: postponed days may take place in one month. A cancelled day does not count, nor does one without
 * a list of who came: it is not known whether experts did. Neither is it where the records of a country name none at any event, as lists
 * of participants alone do not.
 */
export const v11: Rule = {
	id: 'V11',
	severity: 'warn',
	reasons: {
		month: ['count', 'sessions', 'planned'],
		'no-expert': ['planned'],
		'few-experts': ['planned', 'present']
	},
	breaches: forTable('session', (_, programme) => {
		const { session_type, per_month, experts } = eventsPlanned(programme);
		const ofType = `CAST(session_type AS VARCHAR) = ${quote(session_type)}`;
		const [monthly, wanted] = [quote(String(per_month)), quote(String(experts))];
		return `SELECT coalesce(CAST(country AS VARCHAR), 'programme') || '/' || strftime(planned_on, '%Y-%m') AS row_key,
			'month' AS reason,
			${argsList(asWritten('count(*)'), `string_agg(session_id, ', ' ORDER BY session_id)`, monthly)} AS args
			FROM session WHERE ${ofType} AND status <> 'cancelled' AND planned_on IS NOT NULL
			GROUP BY country, strftime(planned_on, '%Y-%m') HAVING count(*) > ${per_month}
			UNION ALL
			SELECT session_id, CASE present WHEN 0 THEN 'no-expert' ELSE 'few-experts' END,
			CASE present WHEN 0 THEN ${argsList(wanted)} ELSE ${argsList(wanted, asWritten('present'))} END
			FROM (SELECT s.session_id, s.country, count(DISTINCT p.person_id) AS present FROM session s
				LEFT JOIN attendance a ON a.session_id = s.session_id AND a.status IN ('present', 'partial')
				LEFT JOIN person p ON p.person_id = a.person_id AND p.kind = 'expert'
				WHERE ${ofType} AND s.status = 'held'
					AND s.session_id IN (SELECT session_id FROM attendance)
				GROUP BY s.session_id, s.country) AS shown
			WHERE present < ${experts} AND (present > 0 OR ${expertsAreListed})`;
	})
};
