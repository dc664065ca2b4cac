/*---
id: perceived-discrimination-change
of: answer-change
version: 1
parameters: {item: disc12m}
level: impact
direction: down
sensitive: true
---*/
