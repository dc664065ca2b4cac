import { only, rowKey, type Rule } from './rule.ts';

/** Nobody stayed longer than the session lasted. */
export const v10: Rule = {
	id: 'V10',
	severity: 'warn',
	breaches: only(
		'attendance',
		(table) => `SELECT ${rowKey(table, 't')} AS row_key,
			CAST(t.hours AS VARCHAR) || ' hours, but the session lasted ' || CAST(s.hours AS VARCHAR) AS message
			FROM attendance t JOIN session s ON s.session_id = t.session_id WHERE t.hours > s.hours`
	)
};
