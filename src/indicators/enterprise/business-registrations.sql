/*---
id: business-registrations
version: 1
level: outcome
kind: count
unit: registrations
counts: business
sources: [participant, business]
links: [participant]
dims: [country, gender]
measures:
  - id: started
  - id: registered
direction: up
interval: none
verification: shared/business-records
frequency: continuous
owner: partner
tags: {dac: [impact], kirkpatrick: 4}
snapshot: pooled-only
---*/
WITH enrolled_business AS (
	SELECT
		b.business_id,
		b.participant_id,
		b.pre_existing,
		b.registration_started_on,
		b.registered_on,
		p.enrolled_on
	FROM business b
	JOIN participant p ON p.participant_id = b.participant_id
)
SELECT
	CAST('started' AS VARCHAR) AS measure,
	CAST(business_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(CASE WHEN registration_started_on >= enrolled_on THEN registration_started_on END AS DATE) AS on_date,
	CAST(CASE WHEN NOT pre_existing AND registration_started_on >= enrolled_on THEN 1 END AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN pre_existing THEN 'existed-before'
			WHEN registration_started_on IS NULL THEN 'no-day'
			WHEN registration_started_on < enrolled_on THEN 'before-enrolment'
		END AS VARCHAR
	) AS left_out
FROM enrolled_business
UNION ALL
SELECT
	CAST('registered' AS VARCHAR) AS measure,
	CAST(business_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(CASE WHEN registered_on >= enrolled_on THEN registered_on END AS DATE) AS on_date,
	CAST(CASE WHEN NOT pre_existing AND registered_on >= enrolled_on THEN 1 END AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN pre_existing THEN 'existed-before'
			WHEN registered_on IS NULL THEN 'no-day'
			WHEN registered_on < enrolled_on THEN 'before-enrolment'
		END AS VARCHAR
	) AS left_out
FROM enrolled_business
