/*---
id: new-contacts-per-participant
version: 1
parameters:
  item: {type: item, default: newcontacts}
  wave: {type: wave, from: wave-after}
level: outcome
kind: median
unit: contacts
counts: participant
sources: [participant, survey_response]
items: [$item]
asked: [$wave]
links: [participant]
dims: [country]
direction: up
interval: order-statistics
verification: shared/linked-answers
assumptions: shared/frank-answers
frequency: each-wave
owner: evaluator
tags: {kirkpatrick: 3}
snapshot: by-dims
dated: shared/day-end-form-returned
---*/
WITH form AS (
	SELECT participant_id, MAX(submitted_on) AS submitted_on
	FROM survey_response
	WHERE wave = $wave AND value_num IS NOT NULL
	GROUP BY participant_id
),
answer AS (
	SELECT participant_id, MAX(value_num) AS answer
	FROM survey_response
	WHERE wave = $wave AND item_code = $item
	GROUP BY participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(form.submitted_on AS DATE) AS on_date,
	CAST(answer.answer AS DOUBLE PRECISION) AS value,
	CAST(CASE
		WHEN answer.answer IS NOT NULL THEN NULL
		WHEN form.participant_id IS NULL THEN 'no-endline'
		WHEN answer.participant_id IS NULL THEN 'not-asked'
		ELSE 'not-answered'
	END AS VARCHAR) AS left_out
FROM participant p
LEFT JOIN form ON form.participant_id = p.participant_id
LEFT JOIN answer ON answer.participant_id = p.participant_id
