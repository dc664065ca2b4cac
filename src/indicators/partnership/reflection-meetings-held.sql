/*---
id: reflection-meetings-held
version: 1
parameters:
  session_type: {type: session_type, default: reflection_meeting}
level: output
kind: count
unit: meetings
counts: session
sources: [session]
links: [session]
scope: programme
dims: []
measures:
  - id: held
  - id: quarters-covered
    unit: quarters
    distinct: true
direction: up
interval: none
frequency: quarterly
owner: lead
tags: {dac: [coherence]}
snapshot: by-dims
dated: shared/day-event-held
---*/
WITH meeting AS (
	SELECT session_id, held_on
	FROM session
	WHERE session_type = $session_type AND status = 'held'
)
SELECT
	CAST('held' AS VARCHAR) AS measure,
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM meeting
UNION ALL
SELECT
	CAST('quarters-covered' AS VARCHAR) AS measure,
	CAST(quarter_of(held_on) AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM meeting
