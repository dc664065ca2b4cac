/*---
id: passed-share
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, course_progress]
links: [participant]
dims: [country, gender, age_band, isced_group]
direction: up
interval: wilson
measures:
  - id: both
    name: shared/both-courses
  - id: AAA
    name: shared/course-aaa
  - id: GGG
    name: shared/course-ggg
verification: shared/published-results
frequency: once
owner: evaluator
tags: {kirkpatrick: 2}
snapshot: by-dims
dated: null
---*/
WITH course AS (
	SELECT participant_id, CASE WHEN MIN(module_no) < 200 THEN 'AAA' ELSE 'GGG' END AS name
	FROM course_progress
	GROUP BY participant_id
),
result AS (
	SELECT p.participant_id, c.name, CASE WHEN p.status = 'completed' THEN 1 ELSE 0 END AS passed
	FROM participant p
	JOIN course c ON c.participant_id = p.participant_id
),
figure AS (
	SELECT participant_id, passed, name AS measure FROM result
	UNION ALL
	SELECT participant_id, passed, 'both' AS measure FROM result
)
SELECT
	CAST(participant_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(NULL AS DATE) AS on_date,
	CAST(passed AS DOUBLE PRECISION) AS value,
	CAST(measure AS VARCHAR) AS measure
FROM figure
