import { only, rowKey, type Rule } from './rule.ts';

/** Presence lies between enrolment and leaving. */
export const v09: Rule = {
	id: 'V09',
	severity: 'warn',
	breaches: only(
		'attendance',
		(table) => `SELECT ${rowKey(table, 't')} AS row_key, 'present on ' || CAST(s.held_on AS VARCHAR) ||
			CASE WHEN s.held_on < p.enrolled_on THEN ', before enrolment on ' || CAST(p.enrolled_on AS VARCHAR)
				ELSE ', after leaving on ' || CAST(p.exited_on AS VARCHAR) END AS message
			FROM attendance t JOIN session s ON s.session_id = t.session_id
			JOIN participant p ON p.participant_id = t.person_id
			WHERE t.status IN ('present', 'partial')
				AND (s.held_on < p.enrolled_on OR s.held_on > p.exited_on)`
	)
};
