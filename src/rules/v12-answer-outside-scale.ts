import { argsList, forTable, type Rule, asWritten } from './rule.ts';
import { missing } from './rule-inputs.ts';

/** An answer is within its item's scale; there is either an answer or the reason why it is missing. */
export const v12: Rule = {
	id: 'V12',
	severity: 'block',
	reasons: { scale: ['item', 'min', 'max'], neither: [], both: [] },
	breaches: forTable(
		'survey_response',
		(
			table
		) => `SELECT t.rowid AS row, 'value_num' AS "column", ${asWritten('t.value_num')} AS value, 'scale' AS reason,
			${argsList(asWritten('t.item_code'), asWritten('i.min_v'), asWritten('i.max_v'))} AS args, NULL AS other
			FROM survey_response t JOIN survey_item i ON i.item_code = t.item_code
			WHERE t.value_num < i.min_v OR t.value_num > i.max_v
			UNION ALL
			SELECT rowid, 'value_num', '', 'neither', ${argsList()}, NULL
			FROM survey_response WHERE ${missing(table, 'value_num')} AND ${missing(table, 'missing_code')}
			UNION ALL
			SELECT rowid, 'missing_code', CAST(missing_code AS VARCHAR), 'both', ${argsList()}, NULL
			FROM survey_response WHERE value_num IS NOT NULL AND missing_code IS NOT NULL`
	)
};
