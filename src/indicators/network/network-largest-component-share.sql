/*---
id: network-largest-component-share
version: 2
changes:
  - version: 2
    on: 2026-11-29
parameters:
  source: {type: tie_source, default: platform}
level: outcome
kind: component
unit: share
counts: tie
sources: [participant, connection]
dims: []
direction: up
openBase: true
interval: none
verification: shared/platform-log
assumptions: shared/everybody-on-platform
frequency: continuous
owner: lead
tags: {}
snapshot: pooled-only
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
dated: shared/day-of-first-tie
---*/
WITH pair AS (
	SELECT
		LEAST(a_id, b_id) AS one_id,
		GREATEST(a_id, b_id) AS other_id,
		MIN(first_on) AS first_on
	FROM connection
	WHERE source = $source AND a_id <> b_id
	GROUP BY LEAST(a_id, b_id), GREATEST(a_id, b_id)
)
SELECT
	CAST(pair.one_id || ' ' || pair.other_id AS VARCHAR) AS unit,
	CAST(pair.one_id AS VARCHAR) AS a_id,
	CAST(pair.other_id AS VARCHAR) AS b_id,
	CAST(pair.first_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM pair
JOIN participant one ON one.participant_id = pair.one_id
JOIN participant other ON other.participant_id = pair.other_id
