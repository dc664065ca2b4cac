/*---
id: submission-share
version: 2
level: output
kind: share
unit: share
counts: enrolment-submission
sources: [participant, course_progress]
links: [participant]
dims: [country, gender, age_band, isced_group]
direction: up
interval: cluster
clusters: [participant]
measures:
  - id: both
    name: shared/both-courses
  - id: AAA
    name: shared/course-aaa
  - id: GGG
    name: shared/course-ggg
frequency: each-event
owner: evaluator
tags: {}
snapshot: by-dims
dated: null
changes:
  - {version: 2, on: 2026-11-29}
---*/
WITH due AS (
	SELECT
		participant_id,
		module_no,
		CASE WHEN status = 'completed' THEN 1 ELSE 0 END AS submitted,
		CASE WHEN module_no < 200 THEN 'AAA' ELSE 'GGG' END AS name
	FROM course_progress
),
figure AS (
	SELECT participant_id, module_no, submitted, name AS measure FROM due
	UNION ALL
	SELECT participant_id, module_no, submitted, 'both' AS measure FROM due
)
SELECT
	CAST(CAST(participant_id AS VARCHAR) || '/' || CAST(module_no AS VARCHAR) AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(NULL AS DATE) AS on_date,
	CAST(submitted AS DOUBLE PRECISION) AS value,
	CAST(measure AS VARCHAR) AS measure
FROM figure
