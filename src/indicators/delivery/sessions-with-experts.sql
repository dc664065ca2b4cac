/*---
id: sessions-with-experts
version: 2
parameters:
  session_type: {type: session_type}
  kind: {type: person_kind, default: expert}
  experts: {type: number, default: 2}
level: output
kind: share
unit: share
counts: session
sources: [session, person, attendance]
links: [session]
dims: [country]
direction: up
interval: wilson
frequency: each-event
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
dated: shared/day-event-held
changes:
  - version: 2
    on: 2026-11-29
    what: shared/changed-no-list-experts
---*/
WITH experts_present AS (
	SELECT a.session_id, COUNT(DISTINCT a.person_id) AS experts
	FROM attendance a
	JOIN person p ON p.person_id = a.person_id
	WHERE p.kind = $kind AND a.status IN ('present', 'partial')
	GROUP BY a.session_id
),
register AS (
	SELECT session_id FROM attendance GROUP BY session_id
)
SELECT
	CAST(s.session_id AS VARCHAR) AS unit,
	CAST(s.session_id AS VARCHAR) AS session_id,
	CAST(s.held_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN r.session_id IS NULL THEN NULL
			WHEN e.experts >= $experts THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(CASE WHEN r.session_id IS NULL THEN 'no-register' END AS VARCHAR) AS left_out
FROM session s
LEFT JOIN register r ON r.session_id = s.session_id
LEFT JOIN experts_present e ON e.session_id = s.session_id
WHERE s.session_type = $session_type AND s.status = 'held'
