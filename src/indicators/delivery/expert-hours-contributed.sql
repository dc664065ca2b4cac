/*---
id: expert-hours-contributed
version: 1
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
