/*---
id: course-completion-rate
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, course_progress]
links: [participant]
dims: [country, gender, age_band, isced_group, years_in_country]
direction: up
openBase: true
interval: wilson
verification: shared/platform-module-report
assumptions: shared/platform-notes-modules
frequency: continuous
owner: partner
tags: {kirkpatrick: 2}
snapshot: by-dims
relations:
  - {count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}
  - {count: numerator, relation: within, of: [{indicator: course-start-rate, count: numerator}]}
dated: shared/day-of-enrolment
---*/
WITH required AS (
	SELECT COUNT(*) AS modules
	FROM course_module
	WHERE required
),
completed AS (
	SELECT c.participant_id, COUNT(DISTINCT c.module_no) AS modules
	FROM course_progress c
	JOIN course_module m ON m.module_no = c.module_no
	WHERE m.required AND c.status = 'completed'
	GROUP BY c.participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN r.modules = 0 THEN NULL
			WHEN c.modules = r.modules THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value
FROM participant p
CROSS JOIN required r
LEFT JOIN completed c ON c.participant_id = p.participant_id
