/*---
id: participants-enrolled
version: 1
level: output
kind: count
unit: persons
counts: participant
sources: [participant]
links: [participant]
dims: [country, gender, age_band, isced_group, origin_region, years_in_country]
direction: up
interval: none
frequency: continuous
owner: partner
tags: {esf: [EECO01], dac: [effectiveness]}
snapshot: by-dims
dated: shared/day-of-enrolment
---*/
SELECT
	CAST(participant_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM participant
