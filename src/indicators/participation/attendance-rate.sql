/*---
id: attendance-rate
of: session-attendance
version: 2
parameters: {session_types: [networking_dinner, mentor_day]}
changes:
  - version: 2
    on: 2026-11-29
    what: An event without any attendance list is left out; before, everybody who could have come counted as absent.
---*/
