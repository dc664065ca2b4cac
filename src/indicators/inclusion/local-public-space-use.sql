/*---
id: local-public-space-use
version: 1
level: outcome
kind: share
unit: share
counts: response
sources: [participant, survey_response]
items: [pubspace]
links: [participant]
dims: [gender]
measuredBy: wave
measures:
  - id: baseline
    name: shared/at-the-beginning
  - id: endline
    name: shared/at-the-end
direction: up
interval: wilson
verification: shared/linked-answers
assumptions: shared/frank-answers
frequency: each-wave
owner: evaluator
tags: {}
snapshot: pooled-only
dated: shared/day-form-returned
---*/
WITH moment AS (
	SELECT CAST('baseline' AS VARCHAR) AS wave
	UNION ALL
	SELECT CAST('endline' AS VARCHAR) AS wave
),
form AS (
	SELECT participant_id, CAST(wave AS VARCHAR) AS wave, MAX(submitted_on) AS submitted_on
	FROM survey_response
	GROUP BY participant_id, CAST(wave AS VARCHAR)
),
answer AS (
	SELECT
		participant_id,
		CAST(wave AS VARCHAR) AS wave,
		MAX(value_num) AS answer
	FROM survey_response
	WHERE item_code IN ('pubspace')
	GROUP BY participant_id, CAST(wave AS VARCHAR)
)
SELECT
	CAST(moment.wave AS VARCHAR) AS measure,
	CAST(p.participant_id || ' ' || moment.wave AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(form.submitted_on AS DATE) AS on_date,
	CAST(CASE WHEN answer.answer = 1 THEN 1 WHEN answer.answer IS NOT NULL THEN 0 END AS DOUBLE PRECISION) AS value,
	CAST(CASE
		WHEN answer.answer IS NOT NULL THEN NULL
		WHEN form.participant_id IS NULL THEN 'no-form'
		WHEN answer.participant_id IS NULL THEN 'not-asked'
		ELSE 'not-answered'
	END AS VARCHAR) AS left_out
FROM participant p
CROSS JOIN moment
LEFT JOIN form ON form.participant_id = p.participant_id AND form.wave = moment.wave
LEFT JOIN answer ON answer.participant_id = p.participant_id AND answer.wave = moment.wave
