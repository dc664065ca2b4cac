/*---
id: reflection-full-partnership
version: 2
parameters:
  session_type: {type: session_type, default: reflection_meeting}
  partners: {type: number, from: partners}
level: output
kind: share
unit: share
counts: session
sources: [session]
links: [session]
scope: programme
dims: []
direction: up
interval: wilson
frequency: quarterly
owner: lead
tags: {dac: [coherence]}
snapshot: by-dims
dated: shared/day-event-held
changes:
  - version: 2
    on: 2026-11-29
---*/
SELECT
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(
		CASE WHEN partners_present = $partners THEN 1 WHEN partners_present IS NOT NULL THEN 0 END AS DOUBLE PRECISION
	) AS value,
	CAST(CASE WHEN partners_present IS NULL THEN 'not-noted' END AS VARCHAR) AS left_out
FROM session
WHERE session_type = $session_type AND status = 'held'
