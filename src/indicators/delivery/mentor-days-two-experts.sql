/*---
id: mentor-days-two-experts
of: sessions-with-experts
version: 2
parameters: {session_type: mentor_day}
changes:
  - version: 2
    on: 2026-11-29
    what: shared/changed-no-list-experts
---*/
