/**
 * How answers become scores, in one place for indicators, pages and queries: two views of the records. They are temporary,
 * so that a records file stays plain tables, and are made once the tables are there.
 *
 * - `scale_answer`: each answer to a question of a scale: `response_id`, `participant_id` (null in anonymous forms), `wave`,
 *   `scale`, `item_code`, `submitted_on`, and `points`, which is the answer, turned round where the question is `reversed`;
 *   null where none was given. A form without any answer is no form, and has no rows.
 * - `scale_score`: one row for each wave and scale of each person, or of each anonymous form: `participant_id`, `response_id`
 *   (the form, or one of the person's), `wave`, `scale`, `submitted_on`, `asked` and `answered` (numbers of questions), and
 *   `score`, the mean of the points where at least 80 % of the questions were answered, else null. What was not answered so
 *   counts like the mean of the rest, which is prorating.
 *
 * Source: Mazza, Enders & Ruehlman 2015, Multivariate Behavioral Research 50:504-519, on why the part must be large.
 */
export const scoring: readonly string[] = [
	`CREATE OR REPLACE TEMP VIEW scale_answer AS
		SELECT r.response_id, r.participant_id, r.wave, i.scale_code AS scale, r.item_code, r.submitted_on,
			CASE WHEN i.reversed THEN i.min_v + i.max_v - r.value_num ELSE r.value_num END AS points
		FROM survey_response r
		JOIN survey_item i ON i.item_code = r.item_code
		WHERE i.scale_code IS NOT NULL
			AND r.response_id IN (SELECT response_id FROM survey_response WHERE value_num IS NOT NULL)`,
	`CREATE OR REPLACE TEMP VIEW scale_score AS
		SELECT participant_id, MAX(response_id) AS response_id, wave, scale, MAX(submitted_on) AS submitted_on,
			CAST(COUNT(*) AS INTEGER) AS asked, CAST(COUNT(points) AS INTEGER) AS answered,
			CASE WHEN COUNT(points) * 100 >= COUNT(*) * 80 THEN AVG(points) END AS score
		FROM scale_answer
		GROUP BY participant_id, CASE WHEN participant_id IS NULL THEN response_id END, wave, scale`
];

/** The names of the views, for a list of what can be asked. */
export const scoreViews: readonly string[] = ['scale_answer', 'scale_score'];
