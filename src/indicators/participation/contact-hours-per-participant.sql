/*---
id: contact-hours-per-participant
version: 1
level: output
kind: median
unit: hours
counts: participant
sources: [participant, attendance]
links: [participant]
dims: [country, gender]
direction: up
interval: order-statistics
verification: shared/attendance-lists
assumptions: shared/attendance-complete
frequency: each-event
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
relations: [{count: n, relation: equals, of: [{indicator: participants-enrolled}]}]
---*/
WITH attended AS (
	SELECT person_id, SUM(hours) AS hours
	FROM attendance
	WHERE status IN ('present', 'partial')
	GROUP BY person_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(COALESCE(a.hours, 0) AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN attended a ON a.person_id = p.participant_id
