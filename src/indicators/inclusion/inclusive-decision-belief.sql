/*---
id: inclusive-decision-belief
of: answers-share
version: 1
parameters: {items: [inclusive_dm, pol_say], at_least: 3.5}
direction: up
sensitive: true
---*/
