/*---
id: final-evaluation-held
of: sessions-held
version: 1
parameters: {session_type: final_evaluation}
unit: meetings
scope: programme
dims: []
frequency: once
owner: lead
tags: {dac: [sustainability]}
---*/
