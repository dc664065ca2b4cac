import { copyFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

/** Characteristics that are asked when somebody leaves. */
const askedOnLeaving = ['labour_exit', 'in_education_exit', 'job_search_exit'];

/** Statements that undo, table by table, what happened after a day. `columns` are those of participants. */
const undoing = (day: string, columns: readonly string[]): string[] => {
	const later = (column: string) => `${column} > DATE '${day}'`;
	const unasked = askedOnLeaving.filter((name) => columns.includes(name)).map((name) => `, ${name} = NULL`);
	const gone = `NOT IN (SELECT participant_id FROM participant)`;
	return [
		`DELETE FROM participant WHERE ${later('enrolled_on')}`,
		`UPDATE participant SET exited_on = NULL, exit_reason = NULL, status = 'active'${unasked.join('')} WHERE ${later('exited_on')}`,
		`UPDATE session SET status = 'planned', held_on = NULL WHERE ${later('held_on')}`,
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
};

/**
 * Writes records as they were known on a day in the past: what happened later is undone. `from` and `to` are
 * records files.
 */
export async function asOf(from: string, day: string, to: string): Promise<void> {
	copyFileSync(from, to);
	const instance = await DuckDBInstance.create(to);
	const connection = await instance.connect();
	try {
		const columns = (await connection.runAndReadAll(`DESCRIBE participant`)).getRowObjects();
		for (const statement of undoing(
			day,
			columns.map((row) => String(row['column_name']))
		))
			await connection.run(statement);
		await connection.run('CHECKPOINT');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
