/*---
id: dinners-held
of: sessions-held
version: 1
parameters: {session_type: networking_dinner}
---*/
