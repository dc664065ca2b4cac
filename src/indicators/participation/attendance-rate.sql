/*---
id: attendance-rate
of: session-attendance
version: 1
parameters: {session_types: [networking_dinner, mentor_day]}
---*/
