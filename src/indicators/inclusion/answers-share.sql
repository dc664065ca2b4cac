/*---
id: answers-share
version: 1
parameters:
  items: {type: items}
  at_least: {type: number}
  waves: {type: waves, from: waves-asked}
level: outcome
kind: share
unit: share
counts: response
sources: [participant, survey_response]
items: $items
links: [participant]
dims: [gender]
measuredBy: wave
measures: $waves
direction: none
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
	SELECT CAST(chosen.wave AS VARCHAR) AS wave
	FROM (VALUES $waves) AS chosen (wave)
),
asked AS (
	SELECT COUNT(*) AS items
	FROM survey_item
	WHERE item_code IN $items
),
form AS (
	SELECT participant_id, CAST(wave AS VARCHAR) AS wave, MAX(submitted_on) AS submitted_on
	FROM survey_response
	WHERE value_num IS NOT NULL
	GROUP BY participant_id, CAST(wave AS VARCHAR)
),
answer AS (
	SELECT
		participant_id,
		CAST(wave AS VARCHAR) AS wave,
		CASE WHEN COUNT(value_num) = (SELECT items FROM asked) THEN AVG(value_num) END AS answer
	FROM survey_response
	WHERE item_code IN $items
	GROUP BY participant_id, CAST(wave AS VARCHAR)
)
SELECT
	CAST(moment.wave AS VARCHAR) AS measure,
	CAST(p.participant_id || ' ' || moment.wave AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(form.submitted_on AS DATE) AS on_date,
	CAST(CASE WHEN answer.answer >= $at_least THEN 1 WHEN answer.answer IS NOT NULL THEN 0 END AS DOUBLE PRECISION) AS value,
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
