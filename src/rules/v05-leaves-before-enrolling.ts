import { list, only, type Rule, written } from './rule.ts';

/** Nobody leaves before enrolling. */
export const v05: Rule = {
	id: 'V05',
	severity: 'block',
	reasons: { 'before-enrolment': ['day'] },
	breaches: only(
		'participant',
		() => `SELECT rowid AS row, 'exited_on' AS "column", CAST(exited_on AS VARCHAR) AS value,
			'before-enrolment' AS reason, ${list(written('enrolled_on'))} AS args, NULL AS other
			FROM participant WHERE exited_on < enrolled_on`
	)
};
