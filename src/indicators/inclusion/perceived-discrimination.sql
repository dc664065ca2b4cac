/*---
id: perceived-discrimination
of: answers-share
version: 1
parameters: {items: [disc12m], at_least: 1}
level: impact
direction: down
sensitive: true
---*/
