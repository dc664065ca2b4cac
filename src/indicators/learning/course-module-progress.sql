/*---
id: course-module-progress
version: 2
level: output
kind: share
unit: share
counts: module-row
sources: [participant, course_progress]
links: [participant]
dims: [country]
direction: up
openBase: true
interval: cluster
clusters: [participant]
frequency: continuous
owner: partner
tags: {}
snapshot: by-dims
dated: shared/day-of-enrolment
changes:
  - {version: 2, on: 2026-11-29}
---*/
SELECT
	CAST(c.participant_id || ' ' || CAST(c.module_no AS VARCHAR) AS VARCHAR) AS unit,
	CAST(c.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN c.status = 'completed' THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM course_progress c
JOIN course_module m ON m.module_no = c.module_no
JOIN participant p ON p.participant_id = c.participant_id
WHERE m.required
