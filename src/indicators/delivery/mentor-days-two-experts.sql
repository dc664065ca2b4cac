/*---
id: mentor-days-two-experts
of: sessions-with-experts
version: 1
parameters: {session_type: mentor_day}
---*/
