/*---
id: ese-improved-share
of: scale-improved-share
version: 1
parameters: {scale: ESE, threshold: 0.5}
---*/
