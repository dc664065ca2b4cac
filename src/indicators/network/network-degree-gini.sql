/*---
id: network-degree-gini
version: 1
parameters:
  source: {type: tie_source, default: platform}
level: outcome
kind: gini
unit: index
counts: participant
sources: [participant, connection]
links: [participant]
dims: []
direction: down
openBase: true
interval: none
verification: shared/platform-log
assumptions: shared/everybody-on-platform
frequency: continuous
owner: lead
tags: {}
snapshot: pooled-only
relations: [{count: n, relation: equals, of: [{indicator: participants-enrolled}]}]
dated: shared/day-of-enrolment
---*/
WITH pair AS (
	SELECT LEAST(a_id, b_id) AS one_id, GREATEST(a_id, b_id) AS other_id
	FROM connection
	WHERE source = $source AND a_id <> b_id
		AND a_id IN (SELECT participant_id FROM participant)
		AND b_id IN (SELECT participant_id FROM participant)
	GROUP BY LEAST(a_id, b_id), GREATEST(a_id, b_id)
),
tie_end AS (
	SELECT one_id AS participant_id FROM pair
	UNION ALL
	SELECT other_id AS participant_id FROM pair
),
degree AS (
	SELECT participant_id, COUNT(*) AS ties
	FROM tie_end
	GROUP BY participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(COALESCE(d.ties, 0) AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN degree d ON d.participant_id = p.participant_id
