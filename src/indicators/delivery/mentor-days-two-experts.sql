/*---
id: mentor-days-two-experts
of: sessions-with-experts
version: 2
parameters: {session_type: mentor_day}
changes:
  - version: 2
    on: 2026-11-29
    what: An event without any attendance list is left out; before, it counted as held without experts.
---*/
