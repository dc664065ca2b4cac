/*---
id: sessions-online-share
version: 1
parameters:
  session_types: {type: session_types}
level: output
kind: share
unit: share
counts: session
sources: [session, session.mode]
links: [session]
dims: [country, session_type]
direction: none
interval: wilson
frequency: each-event
owner: partner
tags: {}
snapshot: by-dims
dated: shared/day-event-held
---*/
SELECT
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(CASE WHEN mode = 'online' THEN 1 WHEN mode IS NOT NULL THEN 0 END AS DOUBLE PRECISION) AS value,
	CAST(CASE WHEN mode IS NULL THEN 'not-noted' END AS VARCHAR) AS left_out
FROM session
WHERE session_type IN $session_types AND status = 'held'
