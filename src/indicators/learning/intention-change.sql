/*---
id: intention-change
version: 1
parameters:
  scale: {type: scale, default: EI}
  before: {type: wave, from: wave-before}
  after: {type: wave, from: wave-after}
  threshold: {type: number, default: 0.5}
level: outcome
kind: paired-change
unit: points
counts: pair-of-answers
sources: [participant, survey_response, participant.owned_business_entry]
asked: [$before, $after]
links: [participant]
needs: [owned_business_entry]
dims: [gender]
linkedScale: $scale
minimumN: 10
threshold: $threshold
direction: none
interval: t
verification: shared/linked-answers
assumptions: shared/same-person-same-meaning
frequency: each-wave
owner: evaluator
tags: {kirkpatrick: 2}
snapshot: pooled-only
relations:
  - {count: n, relation: within, of: [{indicator: survey-paired-response-rate, count: numerator}]}
  - {count: n, relation: within, of: [{indicator: business-registration-rate, count: denominator}]}
dated: shared/day-end-form-returned
---*/
WITH form AS (
	-- scale_score: the mean of a person's answers in a wave, reversed ones turned round, where at least 80 % were given
	SELECT participant_id, wave, submitted_on, score
	FROM scale_score
	WHERE scale = $scale
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(endline.submitted_on AS DATE) AS on_date,
	CAST(baseline.score AS DOUBLE PRECISION) AS before,
	CAST(endline.score AS DOUBLE PRECISION) AS after,
	CAST(CASE WHEN NOT p.owned_business_entry THEN endline.score - baseline.score END AS DOUBLE PRECISION) AS value,
	CAST(CASE
		WHEN NOT p.owned_business_entry AND endline.score - baseline.score IS NOT NULL THEN NULL
		WHEN p.owned_business_entry IS NULL THEN 'entry-unknown'
		WHEN p.owned_business_entry THEN 'owner-at-entry'
		WHEN baseline.participant_id IS NULL AND endline.participant_id IS NULL THEN 'no-form'
		WHEN baseline.participant_id IS NULL THEN 'no-baseline'
		WHEN endline.participant_id IS NULL THEN 'no-endline'
		ELSE 'too-few-answers'
	END AS VARCHAR) AS left_out
FROM participant p
LEFT JOIN form baseline ON baseline.participant_id = p.participant_id AND baseline.wave = $before
LEFT JOIN form endline ON endline.participant_id = p.participant_id AND endline.wave = $after
