/*---
id: tools-change
version: 1
level: outcome
kind: paired-change
unit: points
counts: pair-of-answers
sources: [session, survey_response]
links: [session]
dims: [country]
linkedScale: TOOLS
minimumN: 10
direction: up
interval: t
verification: shared/published-answers
frequency: each-wave
owner: evaluator
tags: {kirkpatrick: 3}
snapshot: by-dims
dated: shared/day-of-answer
---*/
WITH form AS (
	SELECT
		r.participant_id,
		r.wave,
		MAX(r.session_id) AS session_id,
		MAX(r.submitted_on) AS submitted_on,
		AVG(r.value_num) AS score
	FROM survey_response r
	JOIN survey_item i ON i.item_code = r.item_code
	WHERE i.scale_code = 'TOOLS' AND r.participant_id IS NOT NULL
	GROUP BY r.participant_id, r.wave
)
SELECT
	CAST(endline.participant_id AS VARCHAR) AS unit,
	CAST(endline.session_id AS VARCHAR) AS session_id,
	CAST(endline.submitted_on AS DATE) AS on_date,
	CAST(baseline.score AS DOUBLE PRECISION) AS before,
	CAST(endline.score AS DOUBLE PRECISION) AS after,
	CAST(endline.score - baseline.score AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN baseline.participant_id IS NULL THEN 'no-baseline'
			WHEN endline.score IS NULL OR baseline.score IS NULL THEN 'not-answered'
		END AS VARCHAR
	) AS left_out
FROM form endline
LEFT JOIN form baseline ON baseline.participant_id = endline.participant_id AND baseline.wave = 'baseline'
WHERE endline.wave = 'endline'
