/*---
id: education-or-training-on-exit
version: 2
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, participant.in_education_exit]
links: [participant]
needs: [in_education_entry, in_education_exit]
dims: [gender, age_band]
direction: up
interval: wilson
verification: shared/asked-on-leaving
frequency: once
owner: partner
tags: {esf: [EECR02]}
snapshot: by-dims
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
			WHEN in_education_entry = 'no' AND in_education_exit = 'yes' THEN 1
			WHEN in_education_entry = 'no' AND in_education_exit = 'no' THEN 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN exited_on IS NULL THEN 'not-left'
			WHEN in_education_entry = 'yes' THEN 'in-education-at-entry'
			WHEN in_education_entry IS NULL OR in_education_entry = 'undisclosed' THEN 'entry-unknown'
			WHEN in_education_exit IS NULL OR in_education_exit = 'undisclosed' THEN 'exit-unknown'
		END AS VARCHAR
	) AS left_out
FROM participant
