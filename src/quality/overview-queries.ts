import { originOf, recordedTables } from '#engine/row-origin.ts';
import type { Engine, Row } from '#engine/engine.ts';

/** One event, planned or held; without a country it is of the whole programme. */
export interface EventRow {
	id: string;
	country: string | null;
	type: string;
	/** Null where nobody said for which day it was planned, as of an event known from its list of attendance alone. */
	planned: string | null;
	held: string | null;
	status: 'planned' | 'held' | 'cancelled';
	/** Null where nobody said it. */
	mode: 'in_person' | 'online' | 'hybrid' | null;
	hours: number | null;
	/** How many people are on the list of who came, and how many of them were there. */
	listed: number;
	came: number;
}

/** How many people enrolled in a country on a day. */
export interface EnrolledRow {
	country: string;
	day: string;
	people: number;
}

/** Somebody who answered a form and has not withdrawn: when they left, when they finished the course, and which forms they answered. */
export interface FormsRow {
	id: string;
	country: string;
	exited: string | null;
	finished: string | null;
	waves: string;
}

/** The last day that something in a country's records is dated. */
export interface NewestRow {
	country: string;
	newest: string;
}

/** What the overview knows besides figures. */
export interface OverviewRows {
	events: EventRow[];
	enrolled: EnrolledRow[];
	forms: FormsRow[];
	newest: NewestRow[];
}

// Constant, as their rows are kept with the figures: what depends on today is worked out afterwards.
const sql: Record<keyof OverviewRows, string> = {
	events: `SELECT CAST(s.session_id AS VARCHAR) AS id, CAST(s.country AS VARCHAR) AS country,
			CAST(s.session_type AS VARCHAR) AS "type", CAST(s.planned_on AS VARCHAR) AS planned,
			CAST(s.held_on AS VARCHAR) AS held, CAST(s.status AS VARCHAR) AS status, CAST(s.mode AS VARCHAR) AS mode,
			CAST(s.hours AS DOUBLE) AS hours, CAST(coalesce(a.listed, 0) AS INTEGER) AS listed,
			CAST(coalesce(a.came, 0) AS INTEGER) AS came
		FROM session s LEFT JOIN (
			SELECT session_id, count(*) AS listed, count(*) FILTER (WHERE status IN ('present', 'partial')) AS came
			FROM attendance GROUP BY session_id
		) AS a ON a.session_id = s.session_id
		ORDER BY coalesce(s.planned_on, s.held_on), s.session_id`,
	enrolled: `SELECT CAST(country AS VARCHAR) AS country, CAST(enrolled_on AS VARCHAR) AS "day",
			CAST(count(*) AS INTEGER) AS people
		FROM participant GROUP BY country, enrolled_on ORDER BY country, enrolled_on`,
	forms: `WITH form AS (
			SELECT DISTINCT participant_id, wave FROM survey_response
			WHERE participant_id IS NOT NULL AND value_num IS NOT NULL
		), finished AS (
			SELECT c.participant_id, max(c.completed_on) AS finished_on
			FROM course_progress c JOIN course_module m ON m.module_no = c.module_no
			WHERE m.required AND c.status = 'completed'
			GROUP BY c.participant_id
			HAVING count(DISTINCT c.module_no) = (SELECT count(*) FROM course_module WHERE required)
		)
		SELECT CAST(p.participant_id AS VARCHAR) AS id, CAST(p.country AS VARCHAR) AS country,
			CAST(p.exited_on AS VARCHAR) AS exited, CAST(max(d.finished_on) AS VARCHAR) AS finished,
			CAST(string_agg(CAST(f.wave AS VARCHAR), ' ' ORDER BY f.wave) AS VARCHAR) AS waves
		FROM participant p JOIN form f ON f.participant_id = p.participant_id
			LEFT JOIN finished d ON d.participant_id = p.participant_id
		WHERE p.status <> 'withdrawn'
		GROUP BY p.participant_id, p.country, p.exited_on ORDER BY p.country, p.participant_id`,
	newest: `SELECT CAST(country AS VARCHAR) AS country, CAST(max(newest) AS VARCHAR) AS newest FROM (${recordedTables
		.map(originOf)
		.filter(({ country, day }) => country !== 'NULL' && day !== 'NULL')
		.map(
			({ from, country, day }) => `SELECT ${country} AS country, CAST(${day} AS DATE) AS newest FROM ${from}`
		)
		.join(' UNION ALL ')}) AS dated
		WHERE country IS NOT NULL AND newest IS NOT NULL GROUP BY country ORDER BY country`
};

/** The queries of the overview: their rows are kept with a cube, so that the page needs no engine. */
export const overviewQueries: readonly string[] = Object.values(sql);

/** The rows of all queries, each answered by `ask`. */
async function rowsBy(ask: (query: string) => Promise<Row[]> | Row[]): Promise<OverviewRows> {
	const found = await Promise.all(Object.entries(sql).map(async ([name, query]) => [name, await ask(query)]));
	return Object.fromEntries(found) as OverviewRows;
}

export const readOverview = (engine: Engine): Promise<OverviewRows> => rowsBy((query) => engine.query(query));

/** What was kept of them; null where it was made before they were asked. */
export async function keptOverview(answers: Record<string, Row[]>): Promise<OverviewRows | null> {
	return overviewQueries.every((query) => answers[query]) ? rowsBy((query) => answers[query]!) : null;
}
