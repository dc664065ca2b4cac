/*---
id: working-days-reported
version: 1
level: input
kind: sum
unit: days
counts: working-days-entry
sources: [working_days]
dims: [country, activity]
direction: none
interval: none
frequency: monthly
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
---*/
WITH entry AS (
	SELECT
		CONCAT(w.country, ' ', w.month, ' ', w.activity) AS unit,
		CONCAT(w.month, '-01') AS first_day,
		w.country,
		w.activity,
		w.days
	FROM working_days w
)
SELECT
	CAST(unit AS VARCHAR) AS unit,
	CAST(country AS VARCHAR) AS country,
	CAST(activity AS VARCHAR) AS activity,
	CAST(first_day AS DATE) AS on_date,
	CAST(days AS DOUBLE PRECISION) AS value
FROM entry
