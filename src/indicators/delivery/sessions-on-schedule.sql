/*---
id: sessions-on-schedule
version: 1
parameters:
  session_types: {type: session_types}
  days: {type: number, default: 14}
level: output
kind: share
unit: share
counts: session
sources: [session, session.planned_on]
links: [session]
dims: [country]
direction: up
openBase: true
interval: wilson
frequency: each-event
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
---*/
SELECT
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(COALESCE(planned_on, held_on) AS DATE) AS on_date,
	CAST(
		CASE
			WHEN planned_on IS NULL THEN NULL
			WHEN status = 'held' AND days_between(planned_on, held_on) BETWEEN -$days AND $days THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(CASE WHEN planned_on IS NULL THEN 'not-noted' END AS VARCHAR) AS left_out
FROM session
WHERE session_type IN $session_types
