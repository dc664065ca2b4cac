/*---
id: integration-index-change
of: scale-change
version: 1
parameters: {scale: IPL12, zero: 1, one: 5}
unit: index-points
dims: [gender, years_in_country]
tags: {dac: [impact], zaragoza: [social-inclusion]}
snapshot: pooled-only
---*/
