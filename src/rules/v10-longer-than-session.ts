import { argsList, forTable, rowKey, type Rule, asWritten } from './rule.ts';

/** Nobody attends for longer than the session lasted. */
export const v10: Rule = {
	id: 'V10',
	severity: 'warn',
	reasons: { longer: ['hours', 'lasted'] },
	breaches: forTable(
		'attendance',
		(table) => `SELECT ${rowKey(table, 't')} AS row_key, 'longer' AS reason,
			${argsList(asWritten('t.hours'), asWritten('s.hours'))} AS args
			FROM attendance t JOIN session s ON s.session_id = t.session_id WHERE t.hours > s.hours`
	)
};
