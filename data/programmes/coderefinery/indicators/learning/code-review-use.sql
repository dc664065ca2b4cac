/*---
id: code-review-use
version: 1
level: outcome
kind: share
unit: share
counts: response
sources: [session, survey_response]
links: [session]
dims: [country]
direction: none
interval: wilson
measures:
  - id: baseline
    name: shared/before-the-workshop
  - id: endline
    name: shared/after-the-workshop
formula: shared/forms-that-say-used
limitations: shared/different-people-on-each-form
verification: shared/published-answers
assumptions: shared/question-means-the-same
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
	CAST(CASE WHEN value_num IS NULL THEN 'not-answered' END AS VARCHAR) AS left_out,
	CAST(wave AS VARCHAR) AS measure
FROM survey_response
WHERE item_code = 'review_use' AND wave IN ('baseline', 'endline')
