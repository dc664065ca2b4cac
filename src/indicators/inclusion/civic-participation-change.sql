/*---
id: civic-participation-change
version: 2
parameters:
  scale: {type: scale, default: CIVIC}
  before: {type: wave, from: wave-before}
  after: {type: wave, from: wave-after}
level: outcome
kind: paired-share
unit: percentage-points
counts: pair-of-answers
sources: [participant, survey_response]
asked: [$before, $after]
links: [participant]
dims: [gender]
linkedScale: $scale
minimumN: 10
direction: up
interval: newcombe
verification: shared/linked-answers
assumptions: shared/same-person-same-meaning
frequency: each-wave
owner: evaluator
tags: {kirkpatrick: 3, zaragoza: [active-citizenship]}
snapshot: pooled-only
relations: [{count: n, relation: within, of: [{indicator: survey-paired-response-rate, count: numerator}]}]
dated: shared/day-end-form-returned
changes:
  - version: 2
    on: 2026-11-29
---*/
WITH form AS (
	-- scale_answer: each answer to a question of a scale, turned round where the question is reversed
	-- one yes is enough; without one, a skipped question may hide it
	SELECT
		participant_id,
		wave,
		MAX(submitted_on) AS submitted_on,
		CASE WHEN MAX(points) > 0 OR COUNT(points) = COUNT(*) THEN MAX(points) END AS score
	FROM scale_answer
	WHERE scale = $scale
	GROUP BY participant_id, wave
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(endline.submitted_on AS DATE) AS on_date,
	CAST(baseline.score AS DOUBLE PRECISION) AS before,
	CAST(endline.score AS DOUBLE PRECISION) AS after,
	CAST(endline.score - baseline.score AS DOUBLE PRECISION) AS value,
	CAST(CASE
		WHEN endline.score - baseline.score IS NOT NULL THEN NULL
		WHEN baseline.participant_id IS NULL AND endline.participant_id IS NULL THEN 'no-form'
		WHEN baseline.participant_id IS NULL THEN 'no-baseline'
		WHEN endline.participant_id IS NULL THEN 'no-endline'
		ELSE 'too-few-answers'
	END AS VARCHAR) AS left_out
FROM participant p
LEFT JOIN form baseline ON baseline.participant_id = p.participant_id AND baseline.wave = $before
LEFT JOIN form endline ON endline.participant_id = p.participant_id AND endline.wave = $after
