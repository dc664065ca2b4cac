/*---
id: attendance-rate
of: session-attendance
version: 2
parameters: {session_types: [networking_dinner, mentor_day]}
changes:
  - version: 2
    on: 2026-11-29
    what: shared/changed-no-list-absent
---*/
