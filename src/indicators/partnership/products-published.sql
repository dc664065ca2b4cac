/*---
id: products-published
version: 1
level: output
kind: count
unit: products
counts: product
sources: [product]
dims: [kind]
denominator: of-units
direction: up
interval: none
frequency: continuous
owner: lead
tags: {dac: [sustainability]}
snapshot: by-dims
---*/
SELECT
	CAST(product_id AS VARCHAR) AS unit,
	CAST(kind AS VARCHAR) AS kind,
	CAST(CASE WHEN status = 'published' THEN published_on END AS DATE) AS on_date,
	CAST(CASE WHEN status = 'published' THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM product
