/*---
id: answers-received
version: 1
level: output
kind: count
unit: submissions
counts: response
sources: [session, survey_response]
links: [session]
dims: [country]
direction: none
interval: none
measures:
  - id: baseline
    name: shared/before-the-workshop
  - id: endline
    name: shared/after-the-workshop
frequency: each-wave
owner: evaluator
tags: {}
snapshot: by-dims
dated: shared/day-of-answer
---*/
SELECT
	CAST(response_id AS VARCHAR) AS unit,
	CAST(MIN(session_id) AS VARCHAR) AS session_id,
	CAST(MIN(submitted_on) AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value,
	CAST(wave AS VARCHAR) AS measure
FROM survey_response
WHERE wave IN ('baseline', 'endline')
GROUP BY response_id, wave
