/*---
id: minimum-dosage-share
version: 2
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
relations: [{count: denominator, relation: within, of: [{indicator: participants-enrolled}]}]
dated: shared/day-of-enrolment
changes:
  - version: 2
    on: 2026-11-29
---*/
WITH register AS (
	SELECT session_id FROM attendance GROUP BY session_id
),
offered AS (
	SELECT
		p.participant_id,
		COUNT(*) FILTER (WHERE s.session_type = $dinner_type) AS dinners,
		COUNT(*) FILTER (WHERE s.session_type = $mentor_day_type) AS mentor_days,
		COUNT(r.session_id) FILTER (WHERE s.session_type = $dinner_type) AS listed_dinners,
		COUNT(r.session_id) FILTER (WHERE s.session_type = $mentor_day_type) AS listed_mentor_days
	FROM participant p
	JOIN session s
		ON (s.country = p.country OR s.country IS NULL)
		AND p.enrolled_on <= s.held_on
		AND (p.exited_on IS NULL OR p.exited_on >= s.held_on)
	LEFT JOIN register r ON r.session_id = s.session_id
	WHERE s.status = 'held' AND s.session_type IN ($dinner_type, $mentor_day_type)
	GROUP BY p.participant_id
),
present AS (
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
	CAST(
		CASE
			WHEN o.listed_dinners >= $dinners AND o.listed_mentor_days >= $mentor_days THEN
				CASE WHEN a.dinners >= $dinners AND a.mentor_days >= $mentor_days THEN 1 ELSE 0 END
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN o.listed_dinners >= $dinners AND o.listed_mentor_days >= $mentor_days THEN NULL
			WHEN o.dinners >= $dinners AND o.mentor_days >= $mentor_days THEN 'no-register'
			ELSE 'too-few-sessions'
		END AS VARCHAR
	) AS left_out
FROM participant p
LEFT JOIN offered o ON o.participant_id = p.participant_id
LEFT JOIN present a ON a.person_id = p.participant_id
