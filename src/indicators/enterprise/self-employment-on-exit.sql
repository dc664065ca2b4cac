/*---
id: self-employment-on-exit
version: 2
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, participant.labour_exit]
links: [participant]
needs: [labour_entry, labour_exit]
dims: [gender]
direction: up
interval: wilson
verification: shared/asked-on-leaving
assumptions: shared/right-to-work
frequency: once
owner: partner
tags: {esf: [EECR04], zaragoza: [self-employment]}
snapshot: by-dims
sensitive: true
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
			WHEN labour_entry = 'self_employed' THEN NULL
			WHEN labour_entry = 'undisclosed' OR labour_exit IS NULL OR labour_exit = 'undisclosed' THEN NULL
			WHEN labour_exit = 'self_employed' THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN exited_on IS NULL THEN 'not-left'
			WHEN labour_entry = 'self_employed' THEN 'self-employed-at-entry'
			WHEN labour_entry = 'undisclosed' THEN 'entry-unknown'
			WHEN labour_exit IS NULL OR labour_exit = 'undisclosed' THEN 'exit-unknown'
		END AS VARCHAR
	) AS left_out
FROM participant
