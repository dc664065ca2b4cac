/*---
id: ese-change
of: scale-change
version: 1
parameters: {scale: ESE, threshold: 0.5}
---*/
