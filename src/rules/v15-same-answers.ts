import { quote } from '#engine/sql-literal.ts';
import { sameAnswers } from '#schemas/rule-settings.ts';
import { argsList, forTable, type Rule, asWritten } from './rule.ts';

/**
 * So many answers to the questions of some scales, all the same: the questions were perhaps not read. Usually fourteen, of
 * confidence and intention.
 */
export const v15: Rule = {
	id: 'V15',
	severity: 'warn',
	reasons: { same: ['count', 'answer', 'scales'] },
	breaches: forTable('survey_response', (_, programme) => {
		const { scales, answers } = sameAnswers(programme);
		return `SELECT response_id AS row_key, 'same' AS reason,
			${argsList(asWritten('count(*)'), asWritten('min(value_num)'), quote(scales.join(', ')))} AS args
			FROM survey_response t JOIN survey_item i ON i.item_code = t.item_code
			WHERE i.scale_code IN (${scales.map(quote).join(', ')}) AND value_num IS NOT NULL
			GROUP BY response_id HAVING count(*) >= ${answers} AND min(value_num) = max(value_num)`;
	})
};
