/*---
id: kickoff-days-delivered
version: 1
level: output
kind: count
unit: days
counts: session
sources: [session]
links: [session]
scope: programme
dims: []
direction: up
interval: none
frequency: once
owner: lead
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
WHERE session_type = 'kickoff_day' AND status = 'held'
