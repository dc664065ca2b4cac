/*---
id: contact-hours-per-participant
version: 3
level: output
kind: median
unit: hours
counts: participant
sources: [participant, session, attendance]
links: [participant]
dims: [country, gender]
direction: up
openBase: true
interval: order-statistics
verification: shared/attendance-lists
assumptions: shared/attendance-complete
frequency: each-event
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
relations: [{count: n, relation: within, of: [{indicator: participants-enrolled}]}]
changes:
  - version: 2
    on: 2026-11-29
  - version: 3
    on: 2026-11-29
---*/
WITH attended AS (
	SELECT
		a.person_id,
		SUM(a.hours) AS hours,
		SUM(CASE WHEN a.hours IS NULL AND s.status = 'held' THEN 1 ELSE 0 END) AS unnoted
	FROM attendance a
	JOIN session s ON s.session_id = a.session_id
	WHERE a.status IN ('present', 'partial')
	GROUP BY a.person_id
),
register AS (
	SELECT session_id FROM attendance GROUP BY session_id
),
offered AS (
	SELECT p.participant_id, COUNT(r.session_id) AS listed
	FROM participant p
	JOIN session s
		ON s.country = p.country
		AND p.enrolled_on <= s.held_on
		AND (p.exited_on IS NULL OR p.exited_on >= s.held_on)
	LEFT JOIN register r ON r.session_id = s.session_id
	WHERE s.status = 'held'
	GROUP BY p.participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN a.unnoted > 0 THEN NULL
			WHEN o.listed = 0 AND a.hours IS NULL THEN NULL
			ELSE COALESCE(a.hours, 0)
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN a.unnoted > 0 THEN 'no-hours'
			WHEN o.listed = 0 AND a.hours IS NULL THEN 'no-register'
		END AS VARCHAR
	) AS left_out
FROM participant p
LEFT JOIN offered o ON o.participant_id = p.participant_id
LEFT JOIN attended a ON a.person_id = p.participant_id
