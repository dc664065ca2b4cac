/*---
id: network-connected-share
version: 1
parameters:
  source: {type: tie_source, default: platform}
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, connection]
links: [participant]
dims: [country, gender]
direction: up
openBase: true
interval: wilson
verification: shared/platform-log
assumptions: shared/everybody-on-platform
frequency: continuous
owner: lead
tags: {kirkpatrick: 3}
snapshot: by-dims
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
dated: shared/day-of-enrolment
---*/
WITH tie AS (
	SELECT c.a_id, c.b_id
	FROM connection c
	JOIN participant one ON one.participant_id = c.a_id
	JOIN participant other ON other.participant_id = c.b_id
	WHERE c.source = $source AND c.a_id <> c.b_id
),
tied AS (
	SELECT a_id AS participant_id FROM tie
	UNION
	SELECT b_id AS participant_id FROM tie
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN t.participant_id IS NULL THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN tied t ON t.participant_id = p.participant_id
