/*---
id: retention-rate
version: 2
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
parts: {yes: completed, no: withdrew, outside: still_in}
relations: [{count: denominator, relation: within, of: [{indicator: participants-enrolled}]}]
dated: shared/day-of-enrolment
changes:
  - version: 2
    on: 2026-11-29
---*/
SELECT
	CAST(participant_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date,
	CAST(CASE status WHEN 'completed' THEN 1 WHEN 'withdrawn' THEN 0 END AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN status IN ('completed', 'withdrawn') THEN NULL
			WHEN exited_on IS NULL THEN 'still-in'
			ELSE 'exit-unknown'
		END AS VARCHAR
	) AS left_out
FROM participant
