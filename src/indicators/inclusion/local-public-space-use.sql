/*---
id: local-public-space-use
of: answers-share
version: 1
parameters: {items: [pubspace], at_least: 1}
direction: up
---*/
