/*---
id: attendance-rate
of: session-attendance
version: 2
parameters: {session_types: [networking_dinner, mentor_day]}
---*/
