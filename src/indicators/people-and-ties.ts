import type { Engine, Row } from '#engine/engine.ts';

/** Up to so many people and rows of ties each of them travels to the page; of larger networks only numbers by country and month do. */
export const drawnPeople = 3_000;
export const drawnTies = 30_000;

/** A participant; others refer to them by their place in the list, from 0. */
export interface PersonRow {
	id: string;
	country: string;
	/** The day of enrolment, where it is asked for. */
	since?: string;
}

/** A pair of participants with a tie in one source: their places, and the first day that it tells, if any. */
export interface TieRow {
	source: string;
	a: number;
	b: number;
	day: string | null;
}

/** An event held of which somebody noted who came, with the places of the participants who did, parted by spaces. */
export interface AttendedRow {
	id: string;
	type: string;
	country: string | null;
	day: string;
	came: string;
}

/** How many ties of a source first came in a month between people of two countries; `one` sorts before `other`. */
export interface TieCountRow {
	source: string;
	one: string;
	other: string;
	month: string | null;
	ties: number;
}

/** How many people of a country have had a tie in a source from this month on. */
export interface TiedCountRow {
	source: string;
	country: string;
	month: string | null;
	people: number;
}

/** The people, their ties by source, and who came to which event; of a large network the numbers in their place. */
export interface PeopleAndTies {
	countries: { country: string; people: number }[];
	people: PersonRow[];
	ties: TieRow[];
	attended: AttendedRow[];
	tieCounts: TieCountRow[];
	tiedCounts: TiedCountRow[];
}

const drawn = `(SELECT count(*) FROM participant) <= ${drawnPeople} AND (SELECT count(*) FROM connection) <= ${drawnTies}`;

const numbered = `person AS (
		SELECT participant_id, country, CAST(row_number() OVER (ORDER BY participant_id) - 1 AS INTEGER) AS place FROM participant
	)`;

/** One row for each pair and source, as the indicators of the network count them. */
const pair = `pair AS (
		SELECT CAST(source AS VARCHAR) AS source, LEAST(a_id, b_id) AS one_id, GREATEST(a_id, b_id) AS other_id, MIN(first_on) AS first_on
		FROM connection WHERE a_id <> b_id GROUP BY source, LEAST(a_id, b_id), GREATEST(a_id, b_id)
	)`;

const month = (day: string) => `CAST(strftime(${day}, '%Y-%m') AS VARCHAR)`;

// Constant, as their rows are kept with the figures.
const sql: Record<keyof PeopleAndTies, string> = {
	countries: `SELECT CAST(country AS VARCHAR) AS country, CAST(count(*) AS INTEGER) AS people
		FROM participant GROUP BY country ORDER BY country`,
	people: `SELECT CAST(participant_id AS VARCHAR) AS id, CAST(country AS VARCHAR) AS country,
			CAST(enrolled_on AS VARCHAR) AS since FROM participant WHERE ${drawn} ORDER BY participant_id`,
	ties: `WITH ${numbered}, ${pair}
		SELECT pair.source, one.place AS a, other.place AS b, CAST(pair.first_on AS VARCHAR) AS "day"
		FROM pair JOIN person AS one ON one.participant_id = pair.one_id
			JOIN person AS other ON other.participant_id = pair.other_id
		WHERE ${drawn} ORDER BY pair.source, a, b`,
	attended: `WITH ${numbered}
		SELECT CAST(s.session_id AS VARCHAR) AS id, CAST(s.session_type AS VARCHAR) AS "type", CAST(s.country AS VARCHAR) AS country,
			CAST(s.held_on AS VARCHAR) AS "day", CAST(string_agg(CAST(p.place AS VARCHAR), ' ' ORDER BY p.place) AS VARCHAR) AS came
		FROM session s JOIN attendance a ON a.session_id = s.session_id JOIN person p ON p.participant_id = a.person_id
		WHERE s.status = 'held' AND a.status IN ('present', 'partial') AND ${drawn}
		GROUP BY s.session_id, s.session_type, s.country, s.held_on ORDER BY s.held_on, s.session_id`,
	tieCounts: `WITH ${pair}
		SELECT pair.source, CAST(LEAST(CAST(one.country AS VARCHAR), CAST(other.country AS VARCHAR)) AS VARCHAR) AS one,
			CAST(GREATEST(CAST(one.country AS VARCHAR), CAST(other.country AS VARCHAR)) AS VARCHAR) AS other,
			${month('pair.first_on')} AS "month", CAST(count(*) AS INTEGER) AS ties
		FROM pair JOIN participant AS one ON one.participant_id = pair.one_id
			JOIN participant AS other ON other.participant_id = pair.other_id
		WHERE NOT (${drawn}) GROUP BY ALL ORDER BY ALL`,
	tiedCounts: `WITH ${pair}, tied AS (
			SELECT source, participant_id, MIN(first_on) AS first_on FROM (
				SELECT source, one_id AS participant_id, first_on FROM pair UNION ALL SELECT source, other_id, first_on FROM pair
			) AS tie_end GROUP BY source, participant_id
		)
		SELECT tied.source, CAST(p.country AS VARCHAR) AS country, ${month('tied.first_on')} AS "month", CAST(count(*) AS INTEGER) AS people
		FROM tied JOIN participant p ON p.participant_id = tied.participant_id
		WHERE NOT (${drawn}) GROUP BY ALL ORDER BY ALL`
};

/** The queries of the network: their rows are kept with a cube, so that the page needs no engine. */
export const peopleAndTiesQueries: readonly string[] = Object.values(sql);

export async function readPeopleAndTies(engine: Pick<Engine, 'query'>): Promise<PeopleAndTies> {
	const found = await Promise.all(
		Object.entries(sql).map(async ([name, query]): Promise<[string, Row[]]> => [
			name,
			await engine.query(query)
		])
	);
	return Object.fromEntries(found) as unknown as PeopleAndTies;
}
