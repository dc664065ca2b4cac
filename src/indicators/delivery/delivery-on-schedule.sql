/*---
id: delivery-on-schedule
of: sessions-on-schedule
version: 1
parameters: {session_types: [networking_dinner, mentor_day]}
---*/
