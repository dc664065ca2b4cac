/*---
id: answer-change
version: 1
parameters:
  item: {type: item}
  at_least: {type: number, default: 1}
  before: {type: wave, from: wave-before}
  after: {type: wave, from: wave-after}
level: outcome
kind: paired-share
unit: percentage-points
counts: pair-of-answers
sources: [participant, survey_response]
items: [$item]
asked: [$before, $after]
links: [participant]
dims: [gender]
minimumN: 10
direction: none
interval: newcombe
verification: shared/linked-answers
assumptions: shared/same-person-same-meaning
frequency: each-wave
owner: evaluator
tags: {}
snapshot: pooled-only
relations: [{count: n, relation: within, of: [{indicator: survey-paired-response-rate, count: numerator}]}]
dated: shared/day-end-form-returned
---*/
WITH form AS (
	SELECT participant_id, wave, MAX(submitted_on) AS submitted_on
	FROM survey_response
	WHERE wave IN ($before, $after) AND value_num IS NOT NULL
	GROUP BY participant_id, wave
),
answer AS (
	SELECT
		participant_id,
		wave,
		CASE WHEN MAX(value_num) >= $at_least THEN 1 WHEN MAX(value_num) IS NOT NULL THEN 0 END AS yes
	FROM survey_response
	WHERE wave IN ($before, $after) AND item_code = $item
	GROUP BY participant_id, wave
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(endline.submitted_on AS DATE) AS on_date,
	CAST(earlier.yes AS DOUBLE PRECISION) AS before,
	CAST(later.yes AS DOUBLE PRECISION) AS after,
	CAST(later.yes - earlier.yes AS DOUBLE PRECISION) AS value,
	CAST(CASE
		WHEN later.yes - earlier.yes IS NOT NULL THEN NULL
		WHEN baseline.participant_id IS NULL AND endline.participant_id IS NULL THEN 'no-form'
		WHEN baseline.participant_id IS NULL THEN 'no-baseline'
		WHEN endline.participant_id IS NULL THEN 'no-endline'
		WHEN earlier.participant_id IS NULL OR later.participant_id IS NULL THEN 'not-asked'
		ELSE 'not-answered'
	END AS VARCHAR) AS left_out
FROM participant p
LEFT JOIN form baseline ON baseline.participant_id = p.participant_id AND baseline.wave = $before
LEFT JOIN form endline ON endline.participant_id = p.participant_id AND endline.wave = $after
LEFT JOIN answer earlier ON earlier.participant_id = p.participant_id AND earlier.wave = $before
LEFT JOIN answer later ON later.participant_id = p.participant_id AND later.wave = $after
