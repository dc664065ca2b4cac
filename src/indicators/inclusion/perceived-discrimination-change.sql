/*---
id: perceived-discrimination-change
of: answer-change
version: 1
parameters: {item: disc12m}
level: impact
direction: down
sensitive: true
relations:
  - {count: n, relation: within, of: [{indicator: survey-paired-response-rate, count: numerator}]}
  - {count: n, relation: within, of: [{indicator: perceived-discrimination, count: denominator, dims: {wave: baseline}}]}
  - {count: n, relation: within, of: [{indicator: perceived-discrimination, count: denominator, dims: {wave: endline}}]}
---*/
