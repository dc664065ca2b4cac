/*---
id: minimum-dosage-share
version: 1
parameters:
  dinner_type: {type: session_type, default: networking_dinner}
  dinners: {type: number, default: 3}
  mentor_day_type: {type: session_type, default: mentor_day}
  mentor_days: {type: number, default: 5}
level: output
kind: share
unit: share
counts: participant
sources: [participant, session, attendance]
links: [participant]
dims: [country, gender]
direction: up
interval: wilson
frequency: each-event
owner: evaluator
tags: {}
snapshot: by-dims
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
dated: shared/day-of-enrolment
---*/
WITH present AS (
	SELECT
		a.person_id,
		COUNT(*) FILTER (WHERE s.session_type = $dinner_type) AS dinners,
		COUNT(*) FILTER (WHERE s.session_type = $mentor_day_type) AS mentor_days
	FROM attendance a
	JOIN session s ON s.session_id = a.session_id
	WHERE s.status = 'held' AND a.status IN ('present', 'partial')
	GROUP BY a.person_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN a.dinners >= $dinners AND a.mentor_days >= $mentor_days THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN present a ON a.person_id = p.participant_id
