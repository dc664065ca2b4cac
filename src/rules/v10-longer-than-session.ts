import { list, only, rowKey, type Rule, written } from './rule.ts';

/** Nobody stayed longer than the session lasted. */
export const v10: Rule = {
	id: 'V10',
	severity: 'warn',
	reasons: { longer: ['hours', 'lasted'] },
	breaches: only(
		'attendance',
		(table) => `SELECT ${rowKey(table, 't')} AS row_key, 'longer' AS reason,
			${list(written('t.hours'), written('s.hours'))} AS args
			FROM attendance t JOIN session s ON s.session_id = t.session_id WHERE t.hours > s.hours`
	)
};
