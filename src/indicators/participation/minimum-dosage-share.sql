/*---
id: minimum-dosage-share
version: 1
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
		COUNT(*) FILTER (WHERE s.session_type = 'networking_dinner') AS dinners,
		COUNT(*) FILTER (WHERE s.session_type = 'mentor_day') AS mentor_days
	FROM attendance a
	JOIN session s ON s.session_id = a.session_id
	WHERE s.status = 'held' AND a.status IN ('present', 'partial')
	GROUP BY a.person_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN a.dinners >= 3 AND a.mentor_days >= 5 THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN present a ON a.person_id = p.participant_id
