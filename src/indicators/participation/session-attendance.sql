/*---
id: session-attendance
version: 2
parameters:
  session_types: {type: session_types}
level: output
kind: share
unit: share
counts: person-session
sources: [participant, session, attendance]
links: [participant, session]
dims: [country, session_type, gender, mode]
direction: up
interval: cluster
clusters: [participant]
verification: shared/attendance-lists
assumptions: shared/attendance-complete
frequency: each-event
owner: partner
tags: {dac: [effectiveness]}
snapshot: by-dims
dated: shared/day-event-held
changes:
  - version: 2
    on: 2026-11-29
---*/
WITH counted_session AS (
	SELECT session_id, country, held_on
	FROM session
	WHERE status = 'held' AND session_type IN $session_types
),
register AS (
	SELECT session_id FROM attendance GROUP BY session_id
),
eligible AS (
	SELECT s.session_id, s.held_on, p.participant_id
	FROM counted_session s
	JOIN participant p
		ON p.country = s.country
		AND p.enrolled_on <= s.held_on
		AND (p.exited_on IS NULL OR p.exited_on >= s.held_on)
)
SELECT
	CAST(e.session_id || ' ' || e.participant_id AS VARCHAR) AS unit,
	CAST(e.participant_id AS VARCHAR) AS participant_id,
	CAST(e.session_id AS VARCHAR) AS session_id,
	CAST(e.held_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN r.session_id IS NULL THEN NULL
			WHEN a.status IN ('present', 'partial') THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(CASE WHEN r.session_id IS NULL THEN 'no-register' END AS VARCHAR) AS left_out
FROM eligible e
LEFT JOIN register r ON r.session_id = e.session_id
LEFT JOIN attendance a ON a.session_id = e.session_id AND a.person_id = e.participant_id
