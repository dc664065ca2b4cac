/*---
id: disaggregation-completeness
version: 1
parameters:
  characteristics:
    type: characteristics
    default: [gender, age_band, isced_group, origin_region, years_in_country]
level: output
kind: share
unit: share
counts: participant
sources: [participant]
links: [participant]
dims: [country]
direction: up
interval: wilson
frequency: continuous
owner: evaluator
tags: {}
snapshot: by-dims
relations:
  - {count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}
  - {count: numerator, relation: within, of: [{indicator: women-share, count: denominator}]}
dated: shared/day-of-enrolment
---*/
SELECT
	CAST(participant_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN 'undisclosed' IN $characteristics THEN 0
			ELSE 1
		END AS DOUBLE PRECISION
	) AS value
FROM participant
