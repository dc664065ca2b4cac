/*---
id: survey-paired-response-rate
version: 2
changes:
  - version: 2
    on: 2026-11-29
parameters:
  before: {type: wave, from: wave-before}
  after: {type: wave, from: wave-after}
level: output
kind: share
unit: share
counts: participant
sources: [participant, survey_response]
asked: [$before, $after]
links: [participant]
dims: [country, gender]
direction: up
openBase: true
interval: wilson
verification: shared/linked-answers
assumptions: shared/frank-answers
frequency: each-wave
owner: evaluator
tags: {}
snapshot: by-dims
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
dated: shared/day-of-enrolment
---*/
WITH form AS (
	SELECT participant_id, wave
	FROM survey_response
	WHERE wave IN ($before, $after) AND value_num IS NOT NULL
	GROUP BY participant_id, wave
),
both_forms AS (
	SELECT participant_id FROM form GROUP BY participant_id HAVING COUNT(*) = 2
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN b.participant_id IS NULL THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN both_forms b ON b.participant_id = p.participant_id
