/*---
id: completion-gender-gap
version: 1
level: outcome
kind: gap
unit: percentage-points
counts: participant
sources: [participant, course_progress]
links: [participant]
needs: [gender]
dims: []
contrast: {dim: gender, of: woman, against: man}
minimumN: 10
direction: none
openBase: true
interval: newcombe
frequency: continuous
owner: lead
tags: {dac: [effectiveness]}
snapshot: pooled-only
relations:
  - count: n
    relation: compares
    of:
      - {indicator: course-completion-rate, count: numerator, dims: {gender: woman}}
      - {indicator: course-completion-rate, count: numerator, dims: {gender: man}}
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
			WHEN p.gender NOT IN ('woman', 'man') THEN NULL
			WHEN c.modules = r.modules THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN p.gender = 'undisclosed' THEN 'undisclosed'
			WHEN p.gender NOT IN ('woman', 'man') THEN 'other-group'
		END AS VARCHAR
	) AS left_out
FROM participant p
JOIN required r ON r.modules > 0
LEFT JOIN completed c ON c.participant_id = p.participant_id
