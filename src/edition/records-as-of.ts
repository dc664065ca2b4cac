import type { Engine } from '#engine/engine.ts';
import { clearCache } from '#indicators/connection-cache.ts';

/** Characteristics that are asked when somebody leaves. */
const askedOnLeaving = ['labour_exit', 'in_education_exit', 'job_search_exit'];

/** Statements that undo, table by table, what happened after a day. `columns` are those of participants. */
export function undoing(day: string, columns: readonly string[]): string[] {
	const later = (column: string) => `${column} > DATE '${day}'`;
	const unasked = askedOnLeaving.filter((name) => columns.includes(name)).map((name) => `, ${name} = NULL`);
	const gone = `NOT IN (SELECT participant_id FROM participant)`;
	return [
		`DELETE FROM participant WHERE ${later('enrolled_on')}`,
		`UPDATE participant SET exited_on = NULL, exit_reason = NULL, status = 'active'${unasked.join('')} WHERE ${later('exited_on')}`,
		`UPDATE session SET status = 'planned', held_on = NULL WHERE ${later('held_on')}`,
		// Records do not say when an event was cancelled: one for a later day was still to come.
		`UPDATE session SET status = 'planned' WHERE status = 'cancelled' AND ${later('planned_on')}`,
		`DELETE FROM attendance WHERE session_id IN (SELECT session_id FROM session WHERE status <> 'held')`,
		`DELETE FROM attendance WHERE person_id ${gone} AND person_id IN (SELECT person_id FROM person WHERE kind = 'participant')`,
		`DELETE FROM person WHERE kind = 'participant' AND person_id ${gone}`,
		`DELETE FROM course_progress WHERE participant_id ${gone}`,
		`UPDATE course_progress SET status = 'not_started', started_on = NULL, completed_on = NULL, score_pct = NULL WHERE ${later('started_on')}`,
		`UPDATE course_progress SET status = 'in_progress', completed_on = NULL, score_pct = NULL WHERE ${later('completed_on')}`,
		`DELETE FROM survey_response WHERE ${later('submitted_on')} OR participant_id ${gone}`,
		`DELETE FROM connection WHERE ${later('first_on')} OR a_id ${gone} OR b_id ${gone}`,
		`DELETE FROM business WHERE participant_id ${gone}`,
		`UPDATE business SET first_revenue_on = NULL, stage = 'registered' WHERE ${later('first_revenue_on')}`,
		`UPDATE business SET registered_on = NULL, stage = 'registration_started', jobs_fte = NULL WHERE ${later('registered_on')}`,
		`DELETE FROM business WHERE NOT pre_existing AND ${later('registration_started_on')}`,
		`DELETE FROM working_days WHERE CAST(month AS VARCHAR) > '${day.slice(0, 7)}'`,
		`DELETE FROM stakeholder WHERE ${later('first_engaged_on')}`,
		`UPDATE product SET status = 'planned', published_on = NULL WHERE ${later('published_on')}`
	];
}

/** The names in one column of a query's rows. */
const named = async (engine: Engine, sql: string): Promise<string[]> =>
	(await engine.query(sql)).map((row) => String(Object.values(row)[0]));

/**
 * Asks something of the records as they were known on a day in the past: what happened later is undone, in a copy in memory. `engine` has a
 * records file attached read-only, and answers nobody else meanwhile.
 */
export async function withRecordsAsOf<T>(
	engine: Engine,
	day: string,
	ask: (past: Engine) => Promise<T>
): Promise<T> {
	const [records] = await named(engine, 'SELECT current_database()');
	const tables = await named(
		engine,
		`SELECT table_name FROM information_schema.tables
			WHERE table_catalog = '${records}' AND table_schema = 'main' AND table_type = 'BASE TABLE'`
	);
	const types = await engine.query(
		`SELECT type_name AS name, '''' || array_to_string(labels, ''', ''') || '''' AS codes FROM duckdb_types()
			WHERE database_name = '${records}' AND labels IS NOT NULL`
	);
	/** What a cancelled call left behind is dropped too. */
	const drop = async () => {
		for (const table of tables) await engine.run(`DROP TABLE IF EXISTS memory.main."${table}"`);
		for (const { name } of types) await engine.run(`DROP TYPE IF EXISTS memory.main."${name}"`);
	};
	// An engine of its own, so that nothing is found that was kept of today's records.
	const past: Engine = {
		run: (sql) => engine.run(sql),
		query: (sql) => engine.query(sql),
		columns: (sql) => engine.columns(sql),
		close: async () => {}
	};
	try {
		await drop();
		for (const table of tables)
			await engine.run(`CREATE TABLE memory.main."${table}" AS FROM "${records}".main."${table}"`);
		for (const { name, codes } of types)
			await engine.run(`CREATE TYPE memory.main."${name}" AS ENUM (${codes})`);
		await engine.run('USE memory');
		const columns = await named(past, 'SELECT column_name FROM (DESCRIBE participant)');
		for (const statement of undoing(day, columns)) await engine.run(statement);
		return await ask(past);
	} finally {
		await clearCache(past);
		await engine.run(`USE "${records}"`);
		await drop();
	}
}
