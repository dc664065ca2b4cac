/*---
id: final-results
version: 1
level: outcome
kind: count
unit: persons
counts: participant
sources: [participant, course_progress]
links: [participant]
dims: [country, gender, age_band, isced_group]
direction: none
interval: none
measures:
  - id: AAA-completed
  - id: AAA-failed
  - id: AAA-withdrawn
  - id: GGG-completed
  - id: GGG-failed
  - id: GGG-withdrawn
verification: shared/published-results
frequency: once
owner: evaluator
tags: {}
snapshot: by-dims
dated: null
---*/
WITH course AS (
	SELECT participant_id, CASE WHEN MIN(module_no) < 200 THEN 'AAA' ELSE 'GGG' END AS name
	FROM course_progress
	GROUP BY participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(NULL AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN p.status = 'completed' AND c.name = 'AAA' THEN 'AAA-completed'
			WHEN p.status = 'withdrawn' AND c.name = 'AAA' THEN 'AAA-withdrawn'
			WHEN c.name = 'AAA' THEN 'AAA-failed'
			WHEN p.status = 'completed' THEN 'GGG-completed'
			WHEN p.status = 'withdrawn' THEN 'GGG-withdrawn'
			ELSE 'GGG-failed'
		END AS VARCHAR
	) AS measure
FROM participant p
JOIN course c ON c.participant_id = p.participant_id
