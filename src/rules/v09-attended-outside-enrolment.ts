import { list, only, rowKey, type Rule, written } from './rule.ts';

/** Presence lies between enrolment and leaving. */
export const v09: Rule = {
	id: 'V09',
	severity: 'warn',
	reasons: { 'before-enrolment': ['day', 'enrolled'], 'after-leaving': ['day', 'left'] },
	breaches: only(
		'attendance',
		(table) => `SELECT ${rowKey(table, 't')} AS row_key,
			CASE WHEN s.held_on < p.enrolled_on THEN 'before-enrolment' ELSE 'after-leaving' END AS reason,
			${list(
				written('s.held_on'),
				written('CASE WHEN s.held_on < p.enrolled_on THEN p.enrolled_on ELSE p.exited_on END')
			)} AS args
			FROM attendance t JOIN session s ON s.session_id = t.session_id
			JOIN participant p ON p.participant_id = t.person_id
			WHERE t.status IN ('present', 'partial')
				AND (s.held_on < p.enrolled_on OR s.held_on > p.exited_on)`
	)
};
