/*---
id: event-satisfaction
version: 2
parameters:
  item: {type: item, default: sat}
  at_least: {type: number, default: 4}
  wave: {type: wave, from: wave-event}
level: output
kind: share
unit: share
counts: response
sources: [survey_response]
asked: [$wave]
links: [session, answer]
dims: [country, session_type]
direction: up
interval: cluster
clusters: [participant, session]
frequency: each-event
owner: partner
tags: {dac: [relevance], kirkpatrick: 1}
snapshot: by-dims
dated: shared/day-form-returned
changes:
  - {version: 2, on: 2026-11-29}
---*/
SELECT
	CAST(r.response_id AS VARCHAR) AS unit,
	CAST(r.session_id AS VARCHAR) AS session_id,
	CAST(r.participant_id AS VARCHAR) AS participant_id,
	CAST(r.response_id AS VARCHAR) AS response_id,
	CAST(COALESCE(CAST(s.country AS VARCHAR), CAST(p.country AS VARCHAR)) AS VARCHAR) AS country,
	CAST(r.submitted_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN r.value_num >= $at_least THEN 1
			WHEN r.value_num < $at_least THEN 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(CASE WHEN r.value_num IS NULL THEN 'not-answered' END AS VARCHAR) AS left_out
FROM survey_response r
LEFT JOIN session s ON s.session_id = r.session_id
LEFT JOIN participant p ON p.participant_id = r.participant_id
WHERE r.item_code = $item AND r.wave = $wave
