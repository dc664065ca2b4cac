import { argsList, forTable, type Rule, asWritten } from './rule.ts';

/** A participant does not leave before enrolling. */
export const v05: Rule = {
	id: 'V05',
	severity: 'block',
	reasons: { 'before-enrolment': ['day'] },
	breaches: forTable(
		'participant',
		() => `SELECT rowid AS row, 'exited_on' AS "column", CAST(exited_on AS VARCHAR) AS value,
			'before-enrolment' AS reason, ${argsList(asWritten('enrolled_on'))} AS args, NULL AS other
			FROM participant WHERE exited_on < enrolled_on`
	)
};
