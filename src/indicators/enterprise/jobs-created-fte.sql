/*---
id: jobs-created-fte
version: 2
level: outcome
kind: sum
unit: fte
counts: business
sources: [participant, business]
links: [participant]
dims: []
direction: up
interval: none
frequency: continuous
owner: partner
tags: {kirkpatrick: 4}
snapshot: pooled-only
changes:
  - version: 2
    on: 2026-11-29
---*/
SELECT
	CAST(b.business_id AS VARCHAR) AS unit,
	CAST(b.participant_id AS VARCHAR) AS participant_id,
	CAST(b.first_revenue_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN b.pre_existing OR b.registered_on < p.enrolled_on OR b.first_revenue_on < p.enrolled_on THEN NULL
			ELSE b.jobs_fte
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN b.pre_existing THEN 'existed-before'
			WHEN b.registered_on < p.enrolled_on OR b.first_revenue_on < p.enrolled_on THEN 'before-enrolment'
			WHEN b.jobs_fte IS NULL THEN 'not-answered'
		END AS VARCHAR
	) AS left_out
FROM business b
JOIN participant p ON p.participant_id = b.participant_id
WHERE b.stage = 'trading'
