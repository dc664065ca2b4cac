import { argsList, forTable, rowKey, type Rule, asWritten } from './rule.ts';

/** Attendance is between enrolment and leaving. */
export const v09: Rule = {
	id: 'V09',
	severity: 'warn',
	reasons: { 'before-enrolment': ['day', 'enrolled'], 'after-leaving': ['day', 'left'] },
	breaches: forTable(
		'attendance',
		(table) => `SELECT ${rowKey(table, 't')} AS row_key,
			CASE WHEN s.held_on < p.enrolled_on THEN 'before-enrolment' ELSE 'after-leaving' END AS reason,
			${argsList(
				asWritten('s.held_on'),
				asWritten('CASE WHEN s.held_on < p.enrolled_on THEN p.enrolled_on ELSE p.exited_on END')
			)} AS args
			FROM attendance t JOIN session s ON s.session_id = t.session_id
			JOIN participant p ON p.participant_id = t.person_id
			WHERE t.status IN ('present', 'partial')
				AND (s.held_on < p.enrolled_on OR s.held_on > p.exited_on)`
	)
};
