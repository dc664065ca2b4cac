/*---
id: employment-six-months
version: 2
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, participant.labour_6m]
links: [participant]
needs: [labour_entry, labour_6m]
dims: []
direction: up
interval: wilson
frequency: once
owner: partner
tags: {esf: [EECR05]}
snapshot: pooled-only
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
			WHEN labour_entry IN ('employee', 'self_employed') THEN NULL
			WHEN labour_entry = 'undisclosed' OR labour_6m IS NULL OR labour_6m = 'undisclosed' THEN NULL
			WHEN labour_6m IN ('employee', 'self_employed') THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN exited_on IS NULL THEN 'not-left'
			WHEN labour_entry IN ('employee', 'self_employed') THEN 'employed-at-entry'
			WHEN labour_entry = 'undisclosed' THEN 'entry-unknown'
			WHEN labour_6m IS NULL THEN 'not-asked'
			WHEN labour_6m = 'undisclosed' THEN 'not-answered'
		END AS VARCHAR
	) AS left_out
FROM participant
