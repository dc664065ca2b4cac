import type { Engine } from '#engine/engine.ts';

/** Columns with the days of things that happened; planned ones do not count. */
const days: Record<string, string[]> = {
	participant: ['enrolled_on', 'exited_on'],
	session: ['held_on'],
	course_progress: ['started_on', 'completed_on'],
	survey_response: ['submitted_on'],
	connection: ['first_on'],
	business: ['registration_started_on', 'registered_on', 'first_revenue_on'],
	product: ['published_on']
};

/**
 * The last day on which something happened according to the records, as yyyy-mm-dd. Throws when they contain
 * none.
 */
export async function lastDay(engine: Engine): Promise<string> {
	const parts = Object.entries(days).flatMap(([table, columns]) =>
		columns.map((column) => `SELECT max(${column}) AS day FROM ${table}`)
	);
	const [row] = await engine.query(
		`SELECT CAST(max(day) AS VARCHAR) AS day FROM (${parts.join(' UNION ALL ')}) AS days`
	);
	const day = row?.['day'];
	if (typeof day !== 'string') throw new Error('missing day: no record names one; say it with --on');
	return day;
}
