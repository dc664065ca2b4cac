/*---
id: employment-on-exit
version: 2
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, participant.labour_exit]
links: [participant]
needs: [labour_entry, labour_exit]
dims: [gender, age_band]
direction: up
interval: wilson
verification: shared/asked-on-leaving
assumptions: shared/right-to-work
frequency: once
owner: partner
tags: {esf: [EECR04]}
snapshot: by-dims
sensitive: true
relations: [{count: denominator, relation: within, of: [{indicator: self-employment-on-exit, count: denominator}]}]
dated: shared/day-of-enrolment
changes:
  - version: 2
    on: 2026-11-29
    what: shared/changed-left-only
---*/
SELECT
	CAST(participant_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN exited_on IS NULL THEN NULL
			WHEN labour_entry IN ('employee', 'self_employed') THEN NULL
			WHEN labour_entry = 'undisclosed' OR labour_exit IS NULL OR labour_exit = 'undisclosed' THEN NULL
			WHEN labour_exit IN ('employee', 'self_employed') THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN exited_on IS NULL THEN 'not-left'
			WHEN labour_entry IN ('employee', 'self_employed') THEN 'employed-at-entry'
			WHEN labour_entry = 'undisclosed' THEN 'entry-unknown'
			WHEN labour_exit IS NULL OR labour_exit = 'undisclosed' THEN 'exit-unknown'
		END AS VARCHAR
	) AS left_out
FROM participant
