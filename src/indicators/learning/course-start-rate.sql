/*---
id: course-start-rate
version: 1
level: output
kind: share
unit: share
counts: participant
sources: [participant, course_progress]
links: [participant]
dims: [country, gender, age_band]
direction: up
openBase: true
interval: wilson
verification: shared/platform-module-report
assumptions: shared/platform-notes-modules
frequency: continuous
owner: partner
tags: {}
snapshot: by-dims
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
dated: shared/day-of-enrolment
---*/
WITH started AS (
	SELECT DISTINCT participant_id
	FROM course_progress
	WHERE status <> 'not_started'
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN s.participant_id IS NULL THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN started s ON s.participant_id = p.participant_id
