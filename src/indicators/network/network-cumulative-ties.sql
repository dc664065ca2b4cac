/*---
id: network-cumulative-ties
version: 1
parameters:
  source: {type: tie_source, default: platform}
level: outcome
kind: growth
unit: ties
counts: tie
sources: [participant, connection]
dims: [month]
measures:
  - id: ties
  - id: mean-degree
    unit: ties-per-person
    denominator: per-participant
direction: up
interval: none
verification: shared/platform-log
assumptions: shared/everybody-on-platform
frequency: continuous
owner: lead
tags: {dac: [sustainability]}
snapshot: by-dims
dated: shared/day-of-first-tie
---*/
WITH pair AS (
	SELECT
		LEAST(a_id, b_id) AS one_id,
		GREATEST(a_id, b_id) AS other_id,
		MIN(first_on) AS first_on
	FROM connection
	WHERE source = $source AND a_id <> b_id
		AND a_id IN (SELECT participant_id FROM participant)
		AND b_id IN (SELECT participant_id FROM participant)
	GROUP BY LEAST(a_id, b_id), GREATEST(a_id, b_id)
)
SELECT
	CAST('ties' AS VARCHAR) AS measure,
	CAST(one_id || ' ' || other_id AS VARCHAR) AS unit,
	CAST(first_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM pair
UNION ALL
SELECT
	CAST('mean-degree' AS VARCHAR) AS measure,
	CAST(one_id || ' ' || other_id AS VARCHAR) AS unit,
	CAST(first_on AS DATE) AS on_date,
	CAST(2 AS DOUBLE PRECISION) AS value
FROM pair
