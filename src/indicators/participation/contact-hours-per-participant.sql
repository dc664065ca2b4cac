/*---
id: contact-hours-per-participant
version: 2
level: output
kind: median
unit: hours
counts: participant
sources: [participant, session, attendance]
links: [participant]
dims: [country, gender]
direction: up
interval: order-statistics
verification: shared/attendance-lists
assumptions: shared/attendance-complete
frequency: each-event
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
relations: [{count: n, relation: within, of: [{indicator: participants-enrolled}]}]
changes:
  - version: 2
    on: 2026-11-29
    what: Whoever could have come to an event without an attendance list is left out, as their hours are not known; before, that event counted with 0 hours.
---*/
WITH attended AS (
	SELECT person_id, SUM(hours) AS hours
	FROM attendance
	WHERE status IN ('present', 'partial')
	GROUP BY person_id
),
listed_type AS (
	-- some kinds of event are not for participants, who are in none of their registers
	SELECT s.session_type
	FROM session s
	JOIN attendance a ON a.session_id = s.session_id
	JOIN participant p ON p.participant_id = a.person_id
	GROUP BY s.session_type
),
without_register AS (
	SELECT p.participant_id
	FROM participant p
	JOIN session s
		ON (s.country = p.country OR s.country IS NULL)
		AND p.enrolled_on <= s.held_on
		AND (p.exited_on IS NULL OR p.exited_on >= s.held_on)
	LEFT JOIN attendance a ON a.session_id = s.session_id
	WHERE s.status = 'held'
		AND a.session_id IS NULL
		AND s.session_type IN (SELECT session_type FROM listed_type)
	GROUP BY p.participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN w.participant_id IS NULL THEN COALESCE(a.hours, 0) END AS DOUBLE PRECISION) AS value,
	CAST(CASE WHEN w.participant_id IS NOT NULL THEN 'no-register' END AS VARCHAR) AS left_out
FROM participant p
LEFT JOIN without_register w ON w.participant_id = p.participant_id
LEFT JOIN attended a ON a.person_id = p.participant_id
