import { argsList, forTable, type Rule, asWritten } from './rule.ts';

/**
 * Fourteen or more answers to the confidence and intention items, all the same: the questions were perhaps
 * not read.
 */
export const v15: Rule = {
	id: 'V15',
	severity: 'warn',
	reasons: { same: ['count', 'answer'] },
	breaches: forTable(
		'survey_response',
		() => `SELECT response_id AS row_key, 'same' AS reason,
			${argsList(asWritten('count(*)'), asWritten('min(value_num)'))} AS args
			FROM survey_response t JOIN survey_item i ON i.item_code = t.item_code
			WHERE i.scale_code IN ('ESE', 'EI') AND value_num IS NOT NULL
			GROUP BY response_id HAVING count(*) >= 14 AND min(value_num) = max(value_num)`
	)
};
