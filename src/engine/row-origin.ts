/** The SQL that yields the rows of a table with their country (null for the whole programme) and date (null for none). */
interface Origin {
	from: string;
	country: string;
	day: string;
}

const none = 'NULL';

const origins: Record<string, Origin> = {
	participant: { from: 'participant t', country: 't.country', day: 't.enrolled_on' },
	session: { from: 'session t', country: 't.country', day: 'coalesce(t.held_on, t.planned_on)' },
	person: { from: 'person t', country: 't.country', day: none },
	attendance: {
		from: 'attendance t LEFT JOIN session s ON s.session_id = t.session_id',
		country: 's.country',
		day: 'coalesce(s.held_on, s.planned_on)'
	},
	course_progress: {
		from: 'course_progress t LEFT JOIN participant p ON p.participant_id = t.participant_id',
		country: 'p.country',
		day: 'coalesce(t.completed_on, t.started_on)'
	},
	survey_response: {
		from: `survey_response t LEFT JOIN participant p ON p.participant_id = t.participant_id
			LEFT JOIN session s ON s.session_id = t.session_id`,
		country: 'coalesce(p.country, s.country)',
		day: 't.submitted_on'
	},
	connection: {
		from: 'connection t LEFT JOIN participant p ON p.participant_id = t.a_id',
		country: 'p.country',
		day: 't.first_on'
	},
	business: {
		from: 'business t LEFT JOIN participant p ON p.participant_id = t.participant_id',
		country: 'p.country',
		day: 'coalesce(t.registered_on, t.registration_started_on, t.first_revenue_on)'
	},
	working_days: {
		from: 'working_days t',
		country: 't.country',
		day: `CAST(CAST(t.month AS VARCHAR) || '-01' AS DATE)`
	},
	stakeholder: { from: 'stakeholder t', country: 't.country', day: 't.first_engaged_on' },
	product: { from: 'product t', country: none, day: 't.published_on' }
};

/** The tables that partners contribute, by name, in the order of `contributedTables`, whose columns no page needs for this. */
export const recordedTables: readonly string[] = Object.keys(origins);

/** The origin of a table's rows, which have the alias `t`; an unknown table belongs to the whole programme. */
export const originOf = (table: string): Origin =>
	origins[table] ?? { from: `"${table}" t`, country: none, day: none };

/**
 * SQL: the country whose delivery a row proves, null for none. It is that of the row, but a list of people may name guests of a country
 * that delivered nothing else, or people of none; products belong to nobody, and only a tie between two people of one country shows that its ties were recorded.
 */
export function deliveredCountrySql(table: string): { from: string; country: string } {
	if (table === 'product') return { from: table, country: none };
	if (table === 'person')
		return {
			from: `person t JOIN (SELECT country FROM participant UNION SELECT country FROM session) AS o
				ON o.country = coalesce(t.country, o.country)`,
			country: 'o.country'
		};
	if (table === 'connection')
		return {
			from: `connection t JOIN participant a ON a.participant_id = t.a_id
				JOIN participant b ON b.participant_id = t.b_id AND b.country = a.country`,
			country: 'a.country'
		};
	return originOf(table);
}
