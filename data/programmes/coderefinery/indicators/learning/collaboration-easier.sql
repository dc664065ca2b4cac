/*---
id: collaboration-easier
version: 1
level: outcome
kind: share
unit: share
counts: response
sources: [session, survey_response]
links: [session]
dims: [country]
direction: up
interval: wilson
verification: shared/published-answers
frequency: each-wave
owner: evaluator
tags: {kirkpatrick: 3}
snapshot: by-dims
dated: shared/day-of-answer
---*/
SELECT
	CAST(response_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(submitted_on AS DATE) AS on_date,
	CAST(value_num AS DOUBLE PRECISION) AS value,
	CAST(CASE WHEN value_num IS NULL THEN 'not-answered' END AS VARCHAR) AS left_out
FROM survey_response
WHERE item_code = 'collab_easier' AND wave = 'endline'
