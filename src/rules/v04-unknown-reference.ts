import type { Table } from '#schemas/tables/table.ts';
import { argsList, type Rule, asWritten } from './rule.ts';

/** Rows whose `column` refers to no accepted row of `target`, whose key is `<target>_id`. */
function dangling(table: Table, column: string, target: string, condition = 'true'): string {
	return `SELECT t.rowid AS row, '${column}' AS "column", t.${column} AS value,
		CASE WHEN f.key IS NULL THEN 'unknown' ELSE 'rejected' END AS reason,
		${argsList(`'${target}'`, `coalesce(f.place, '')`)} AS args, NULL AS other
		FROM ${table.name} t LEFT JOIN (
			SELECT key, min(place) AS place FROM memory.fallen_key WHERE table_name = '${target}' GROUP BY key
		) f ON f.key = t.${column}
		WHERE t.${column} IS NOT NULL AND ${condition}
			AND NOT EXISTS (SELECT 1 FROM ${target} r WHERE r.${target}_id = t.${column})`;
}

/** Module numbers exist in the programme, which defines the modules. */
const unknownModule = `SELECT rowid AS row, 'module_no' AS "column", CAST(module_no AS VARCHAR) AS value,
	'module' AS reason,
	${argsList(`(SELECT coalesce(string_agg(${asWritten('module_no')}, ', ' ORDER BY module_no), '-') FROM course_module)`)} AS args,
	NULL AS other
	FROM course_progress WHERE module_no NOT IN (SELECT module_no FROM course_module)`;

/** Every reference is to an accepted row: a row that refers to a rejected one is rejected too. */
export const v04: Rule = {
	id: 'V04',
	severity: 'block',
	reasons: { unknown: ['table'], rejected: ['table', 'place'], module: ['modules'] },
	breaches(table) {
		const checks = Object.entries(table.columns).flatMap(([column, { kind, ...rest }]) =>
			kind === 'id' && 'references' in rest && rest.references !== null
				? [dangling(table, column, rest.references)]
				: []
		);
		// A participant's `person_id` is the `participant_id`.
		if (table.name === 'person')
			checks.push(dangling(table, 'person_id', 'participant', `t.kind = 'participant'`));
		if (table.name === 'course_progress') checks.push(unknownModule);
		return checks.length > 0 ? checks.join(' UNION ALL ') : null;
	}
};
