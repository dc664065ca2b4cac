import { dimsOf } from '#schemas/dims.ts';
import type { Programme } from '#schemas/programme.ts';

/** Participants by country, and by the first characteristic that the programme asks of them. */
function participants(programme: Programme): string {
	const dim = dimsOf(programme).find(({ of }) => of === 'participant');
	const groups = ['country', ...(dim ? [dim.code] : [])].join(', ');
	return `SELECT ${groups}, count(*) AS participants
FROM participant
GROUP BY ${groups}
ORDER BY ${groups}`;
}

/** Queries of what every programme may have. */
const general = {
	enrolments: `SELECT month_of(enrolled_on) AS month, count(*) AS enrolled
FROM participant
GROUP BY month
ORDER BY month`,
	sessions: `SELECT session_type, status, count(*) AS sessions, sum(hours) AS hours
FROM session
GROUP BY session_type, status
ORDER BY session_type, status`,
	attendance: `-- Hours present, for each participant who was at a session
SELECT participant.country, participant_id, sum(coalesce(attendance.hours, session.hours)) AS hours
FROM attendance
JOIN session USING (session_id)
JOIN participant ON participant_id = person_id
WHERE attendance.status IN ('present', 'partial') AND session.status = 'held'
GROUP BY ALL
ORDER BY ALL`,
	course: `SELECT module_no, status, count(*) AS participants
FROM course_progress
GROUP BY ALL
ORDER BY module_no, status`,
	survey: `SELECT item_code, wave, count(value_num) AS answers, avg(value_num) AS mean, count(missing_code) AS missing
FROM survey_response
GROUP BY item_code, wave
ORDER BY item_code, wave`,
	people: `SELECT kind, country, count(*) AS people
FROM person
GROUP BY ALL
ORDER BY kind, country`,
	connections: `SELECT month_of(first_on) AS month, tie_type, count(*) AS ties
FROM connection
GROUP BY month, tie_type
ORDER BY month, tie_type`,
	businesses: `SELECT stage, count(*) AS businesses
FROM business
GROUP BY stage
ORDER BY stage`,
	stakeholders: `SELECT * FROM stakeholder ORDER BY ALL`,
	products: `SELECT * FROM product ORDER BY ALL`,
	'working-days': `SELECT country, month, sum(days) AS days
FROM working_days
GROUP BY country, month
ORDER BY country, month`,
	warnings: `SELECT rule_id, table_name, severity, status, count(*) AS rows
FROM quality_issue
GROUP BY ALL
ORDER BY rule_id, table_name`,
	files: `SELECT file, table_name, read, accepted, rejected, blank
FROM import_batch
ORDER BY file`
} as const;

export type ExampleName = 'participants' | keyof typeof general;

/** Examples of what a programme need not have: their tables stay empty without it. */
const pointless = (programme: Programme): ExampleName[] => [
	...(programme.domains.session_type.length ? [] : (['sessions', 'attendance'] as const)),
	...(programme.modules.length ? [] : (['course'] as const)),
	...(programme.instruments.length ? [] : (['survey'] as const)),
	...(programme.domains.activity.length ? [] : (['working-days'] as const))
];

/** Example queries by name: at least one for each table that a reader of the programme's records will query. */
export function queryExamples(programme: Programme): Map<ExampleName, string> {
	const all = { participants: participants(programme), ...general };
	const examples = new Map(Object.entries(all) as [ExampleName, string][]);
	for (const name of pointless(programme)) examples.delete(name);
	return examples;
}
