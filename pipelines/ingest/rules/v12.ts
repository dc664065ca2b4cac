import { missing, only, type Rule, written } from './rule.ts';

/** An answer lies within its item's scale; there is either an answer or the reason why there is none. */
export const v12: Rule = {
	id: 'V12',
	severity: 'block',
	breaches: only(
		'survey_response',
		(table) => `SELECT t.rowid AS row, 'value_num' AS "column", ${written('t.value_num')} AS value,
			'the answers of ' || CAST(t.item_code AS VARCHAR) || ' run from ' || ${written('i.min_v')} || ' to '
				|| ${written('i.max_v')} AS message,
			'correct the answer' AS fix, NULL AS other
			FROM survey_response t JOIN survey_item i ON i.item_code = t.item_code
			WHERE t.value_num < i.min_v OR t.value_num > i.max_v
			UNION ALL
			SELECT rowid, 'value_num', '', 'there is neither an answer nor a reason why there is none',
			'fill in value_num or missing_code', NULL
			FROM survey_response WHERE ${missing(table, 'value_num')} AND ${missing(table, 'missing_code')}
			UNION ALL
			SELECT rowid, 'missing_code', CAST(missing_code AS VARCHAR),
			'there is an answer, and a reason why there is none', 'empty one of value_num and missing_code', NULL
			FROM survey_response WHERE value_num IS NOT NULL AND missing_code IS NOT NULL`
	)
};
