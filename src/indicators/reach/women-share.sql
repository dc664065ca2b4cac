/*---
id: women-share
version: 1
level: output
kind: share
unit: share
counts: participant
sources: [participant]
links: [participant]
needs: [gender]
dims: [country]
direction: none
interval: wilson
frequency: continuous
owner: partner
tags: {}
snapshot: by-dims
relations:
  - {count: numerator, relation: equals, of: [{indicator: participants-enrolled, dims: {gender: woman}}]}
  - count: denominator
    relation: equals
    of: [{indicator: participants-enrolled}, {indicator: participants-enrolled, dims: {gender: undisclosed}, times: -1}]
dated: shared/day-of-enrolment
---*/
SELECT
	CAST(participant_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN gender = 'undisclosed' THEN NULL
			WHEN gender = 'woman' THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(CASE WHEN gender = 'undisclosed' THEN 'undisclosed' END AS VARCHAR) AS left_out
FROM participant
