import { argsList, forTable, type Rule } from './rule.ts';
import { missing } from './rule-inputs.ts';

/** A product that is published has the day of it: editions count and list what was published by their last day. */
export const v16: Rule = {
	id: 'V16',
	severity: 'block',
	reasons: { 'missing-day': [] },
	breaches: forTable(
		'product',
		(table) => `SELECT rowid AS row, 'published_on' AS "column", '' AS value,
			'missing-day' AS reason, ${argsList()} AS args, NULL AS other
			FROM product WHERE status = 'published' AND ${missing(table, 'published_on')}`
	)
};
