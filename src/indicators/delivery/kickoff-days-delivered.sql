/*---
id: kickoff-days-delivered
of: sessions-held
version: 1
parameters: {session_type: kickoff_day}
unit: days
scope: programme
dims: []
frequency: once
owner: lead
---*/
