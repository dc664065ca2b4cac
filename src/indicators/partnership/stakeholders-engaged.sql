/*---
id: stakeholders-engaged
version: 1
level: output
kind: count
unit: organisations
counts: organisation
sources: [stakeholder]
dims: [country, sector]
measures:
  - id: organisations
  - id: sectors
    unit: sectors
    distinct: true
direction: up
interval: none
frequency: continuous
owner: partner
tags: {dac: [coherence]}
snapshot: by-dims
---*/
SELECT
	CAST('organisations' AS VARCHAR) AS measure,
	CAST(org_id AS VARCHAR) AS unit,
	CAST(country AS VARCHAR) AS country,
	CAST(sector AS VARCHAR) AS sector,
	CAST(first_engaged_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM stakeholder
UNION ALL
SELECT
	CAST('sectors' AS VARCHAR) AS measure,
	CAST(sector AS VARCHAR) AS unit,
	CAST(country AS VARCHAR) AS country,
	CAST(sector AS VARCHAR) AS sector,
	CAST(first_engaged_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM stakeholder
