/*---
id: mentor-days-held
of: sessions-held
version: 1
parameters: {session_type: mentor_day}
---*/
