/*---
id: retention-rate
version: 1
level: output
kind: share
unit: share
counts: participant
sources: [participant]
links: [participant]
dims: [country, gender]
direction: up
interval: wilson
frequency: continuous
owner: partner
tags: {dac: [relevance]}
snapshot: by-dims
sensitive: true
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
dated: shared/day-of-enrolment
---*/
SELECT
	CAST(participant_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN status = 'withdrawn' THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value
FROM participant
