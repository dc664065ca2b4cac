/*---
id: sessions-held
version: 1
parameters:
  session_type: {type: session_type}
level: output
kind: count
unit: events
counts: session
sources: [session]
links: [session]
dims: [country, mode]
direction: up
interval: none
frequency: each-event
owner: partner
tags: {dac: [effectiveness]}
snapshot: by-dims
dated: shared/day-event-held
---*/
SELECT
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM session
WHERE session_type = $session_type AND status = 'held'
