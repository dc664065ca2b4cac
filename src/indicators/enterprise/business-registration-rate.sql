/*---
id: business-registration-rate
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, business, participant.owned_business_entry]
links: [participant]
needs: [owned_business_entry]
dims: [gender]
direction: up
openBase: true
interval: wilson
verification: shared/business-records
frequency: continuous
owner: partner
tags: {kirkpatrick: 4}
snapshot: by-dims
relations: [{count: numerator, relation: within, of: [{indicator: business-registrations, dims: {measure: registered}}]}]
dated: shared/day-of-enrolment
---*/
WITH registered AS (
	SELECT b.participant_id
	FROM business b
	JOIN participant p ON p.participant_id = b.participant_id
	WHERE NOT b.pre_existing AND b.registered_on >= p.enrolled_on
	GROUP BY b.participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN p.owned_business_entry IS NULL OR p.owned_business_entry THEN NULL
			WHEN r.participant_id IS NULL THEN 0
			ELSE 1
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN p.owned_business_entry THEN 'owner-at-entry'
			WHEN p.owned_business_entry IS NULL THEN 'entry-unknown'
		END AS VARCHAR
	) AS left_out
FROM participant p
LEFT JOIN registered r ON r.participant_id = p.participant_id
