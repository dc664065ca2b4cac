/*---
id: expert-hours-contributed
version: 2
parameters:
  kind: {type: person_kind, default: expert}
level: input
kind: sum
unit: hours
counts: person-hours
sources: [session, person, attendance]
links: [session]
dims: [country]
direction: none
interval: none
frequency: each-event
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
dated: shared/day-event-held
changes:
  - version: 2
    on: 2026-11-29
---*/
SELECT
	CAST(a.session_id || ' ' || a.person_id AS VARCHAR) AS unit,
	CAST(a.session_id AS VARCHAR) AS session_id,
	CAST(COALESCE(s.country, p.country) AS VARCHAR) AS country,
	CAST(s.held_on AS DATE) AS on_date,
	CAST(CASE WHEN s.status = 'held' THEN a.hours END AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN s.status <> 'held' THEN 'not-held'
			WHEN a.hours IS NULL THEN 'no-hours'
		END AS VARCHAR
	) AS left_out
FROM attendance a
JOIN person p ON p.person_id = a.person_id
JOIN session s ON s.session_id = a.session_id
WHERE p.kind = $kind AND a.status IN ('present', 'partial')
UNION ALL
-- whose hours were given is not known where the register is missing; some kinds of event have none at all
SELECT
	CAST(s.session_id AS VARCHAR) AS unit,
	CAST(s.session_id AS VARCHAR) AS session_id,
	CAST(s.country AS VARCHAR) AS country,
	CAST(s.held_on AS DATE) AS on_date,
	CAST(NULL AS DOUBLE PRECISION) AS value,
	CAST('no-register' AS VARCHAR) AS left_out
FROM session s
LEFT JOIN attendance a ON a.session_id = s.session_id
WHERE s.status = 'held'
	AND a.session_id IS NULL
	AND s.session_type IN (
		SELECT listed.session_type FROM session listed JOIN attendance noted ON noted.session_id = listed.session_id
	)
