import { quote } from '#engine/sql-literal.ts';
import type { Programme } from '#schemas/programme.ts';
import { wavesOfRole } from '#schemas/waves.ts';
import { argsList, forTable, type Rule, asWritten } from './rule.ts';

/**
 * The participant, wave and session of each response; a response with more than one combination is in breach.
 */
const parts = `CREATE OR REPLACE TEMP TABLE part AS
	SELECT response_id, participant_id, wave, session_id, min(rowid) AS first, min(submitted_on) AS day,
		min(min(rowid)) OVER (PARTITION BY response_id) AS whole
	FROM survey_response WHERE response_id IS NOT NULL AND wave IS NOT NULL
	GROUP BY response_id, participant_id, wave, session_id`;

/** The first wave before and the first after, whose order can be checked; a programme may have neither. */
const ends = (programme: Programme) =>
	[wavesOfRole(programme, 'before')[0] ?? '', wavesOfRole(programme, 'after')[0] ?? ''].map(quote);

function breaches(programme: Programme): string {
	const [before, after] = ends(programme) as [string, string];
	const events = ['', ...wavesOfRole(programme, 'event')].map(quote).join(', ');
	return `CREATE OR REPLACE TEMP TABLE breach AS
	WITH known AS (
		SELECT *, CASE WHEN CAST(wave AS VARCHAR) IN (${events}) THEN session_id END AS place FROM part
		WHERE participant_id IS NOT NULL AND first = whole
	), held AS (
		SELECT participant_id, wave, place, min(first) AS first FROM known
		GROUP BY participant_id, wave, place HAVING count(*) > 1
	), baseline AS (
		SELECT participant_id, min(day) AS day FROM known WHERE CAST(wave AS VARCHAR) = ${before} GROUP BY participant_id
	)
	SELECT k.response_id, k.participant_id, k.wave, k.session_id, h.first AS other,
		'twice' AS reason, ${argsList()} AS args
	FROM known k JOIN held h ON h.participant_id = k.participant_id AND h.wave = k.wave
		AND h.place IS NOT DISTINCT FROM k.place
	WHERE k.first > h.first
	UNION ALL
	SELECT response_id, participant_id, wave, session_id, whole, 'parts', ${argsList()}
	FROM part WHERE first > whole
	UNION ALL
	SELECT k.response_id, k.participant_id, k.wave, k.session_id, NULL,
		'before-baseline', ${argsList(asWritten('k.day'), asWritten('b.day'))}
	FROM known k JOIN baseline b ON b.participant_id = k.participant_id
	WHERE CAST(k.wave AS VARCHAR) = ${after} AND k.day < b.day`;
}

/**
 * A response belongs to one participant, wave and session; a participant gives one response per wave (at
 * events, one per session); and the wave after is not before the wave before. The last two cannot be checked for
 * anonymous responses.
 */
export const v13: Rule = {
	id: 'V13',
	severity: 'block',
	reasons: { twice: [], parts: [], 'before-baseline': ['day', 'baseline'] },
	prepare: (programme) => [parts, breaches(programme)],
	breaches: forTable(
		'survey_response',
		() => `SELECT t.rowid AS row, 'response_id' AS "column", t.response_id AS value, b.reason, b.args, b.other
			FROM survey_response t JOIN temp.breach b ON b.response_id = t.response_id AND b.wave = t.wave
				AND b.participant_id IS NOT DISTINCT FROM t.participant_id
				AND b.session_id IS NOT DISTINCT FROM t.session_id`
	)
};
