import { only, type Rule } from './rule.ts';

/** Nobody leaves before enrolling. */
export const v05: Rule = {
	id: 'V05',
	severity: 'block',
	breaches: only(
		'participant',
		() => `SELECT rowid AS row, 'exited_on' AS "column", CAST(exited_on AS VARCHAR) AS value,
			'this is before enrolled_on, ' || CAST(enrolled_on AS VARCHAR) AS message,
			'correct one of the two days' AS fix, NULL AS other
			FROM participant WHERE exited_on < enrolled_on`
	)
};
