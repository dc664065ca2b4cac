import { only, rowKey, type Rule, written } from './rule.ts';

/** Nobody stayed longer than the session lasted. */
export const v10: Rule = {
	id: 'V10',
	severity: 'warn',
	breaches: only(
		'attendance',
		(table) => `SELECT ${rowKey(table, 't')} AS row_key,
			${written('t.hours')} || ' hours, but the session lasted ' || ${written('s.hours')} AS message
			FROM attendance t JOIN session s ON s.session_id = t.session_id WHERE t.hours > s.hours`
	)
};
